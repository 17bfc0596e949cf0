import { expenditureGroups } from '../relations/expenditure-groups';
import { anggaran, column, keterangan, kode, nomor, persenAnggaran, realisasiAnggaran, sisa } from './columns';
import type { Layout } from '../tables/layout';
import { moneySum, serapanRatio, sisaDifference } from './shared-relations';

/** Budget and realisation down to the kinds of expenditure. */
export const realisasiBelanjaLayout: Layout = {
  kind: 'realisasi-belanja',
  name: 'Realisasi belanja',
  section: 'anggaran',
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
  across: [expenditureGroups],
  hierarchy: 'program',
  example: [
    {},
    { anggaran: 1_845_600_000, realisasiAnggaran: 1_790_233_410, 'realisasiAnggaran-1': 1_762_408_900 },
    { anggaran: 175_300_000, realisasiAnggaran: 166_294_750, 'realisasiAnggaran-1': 158_775_000 },
    {},
    { anggaran: 42_600_000, realisasiAnggaran: 39_876_000, 'realisasiAnggaran-1': 35_120_000 },
  ],
};
