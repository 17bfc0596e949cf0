import { anggaran, column, keterangan, kode, nomor, persenAnggaran, realisasiAnggaran, sisa } from './columns';
import type { Layout } from '../tables/layout';
import { moneySum, serapanRatio, sisaDifference } from './shared-relations';

/** Budget and realisation down to the kinds of expenditure. */
export const realisasiBelanjaLayout: Layout = {
  kind: 'realisasi-belanja',
  name: 'Realisasi belanja',
  titles: ['realisasi belanja', 'belanja', 'rekap belanja', 'rekap'],
  columns: [
    nomor,
    kode,
    column('program', 'text', 'Jenis Belanja', [
      'uraian belanja',
      'jenis belanja',
      'urusan',
      'uraian',
      'belanja',
      'rincian belanja',
    ]),
    anggaran,
    { ...realisasiAnggaran, aliases: [...realisasiAnggaran.aliases, 'capaian kinerja sasaran strategis realisasi'] },
    {
      ...persenAnggaran,
      aliases: [...persenAnggaran.aliases, 'bertambah persen', 'capaian kinerja sasaran strategis persen'],
    },
    { ...sisa, aliases: [...sisa.aliases, 'bertambah'] },
    keterangan,
  ],
  required: ['program', 'anggaran', 'realisasiAnggaran'],
  relations: [moneySum, serapanRatio, sisaDifference],
  hierarchy: 'program',
};
