import {
  anggaran,
  capaian,
  efisiensi,
  indikator,
  keterangan,
  nomor,
  persenAnggaran,
  realisasi,
  realisasiAnggaran,
  sasaran,
  satuan,
  target,
} from './columns';
import type { Layout } from './layout';
import { capaianRatio, serapanRatio } from './shared-relations';
import { efficiency } from '../relations/efficiency';

/** Capaian against the budget used, per sasaran (Permen PANRB 53/2014, III.A.6). */
export const efisiensiLayout: Layout = {
  kind: 'efisiensi',
  name: 'Efisiensi penggunaan sumber daya',
  titles: ['efisiensi penggunaan sumber daya', 'pencapaian kinerja dan anggaran', 'efisiensi'],
  columns: [
    nomor,
    sasaran,
    indikator,
    satuan,
    { ...target, aliases: [...target.aliases, 'indikator kinerja target', 'kinerja target'] },
    { ...realisasi, aliases: [...realisasi.aliases, 'indikator kinerja realisasi', 'kinerja realisasi'] },
    {
      ...capaian,
      aliases: [
        ...capaian.aliases,
        'indikator kinerja capaian',
        'indikator kinerja capaian persen',
        'kinerja capaian',
        'kinerja persen',
        'indikator kinerja persen',
      ],
    },
    anggaran,
    {
      ...realisasiAnggaran,
      aliases: ['anggaran realisasi', 'realisasi anggaran', 'realisasi keuangan', 'keuangan realisasi'],
    },
    {
      ...persenAnggaran,
      aliases: [
        'anggaran capaian persen',
        'anggaran realisasi persen',
        'serapan',
        'persen serapan',
        'anggaran persen',
        'anggaran capaian',
        'penyerapan anggaran',
        'capaian anggaran',
        'keuangan persen',
        'keuangan capaian',
        'keuangan capaian persen',
      ],
      heading: 'Serapan (%)',
    },
    efisiensi,
    keterangan,
  ],
  required: ['efisiensi', ['anggaran', 'persenAnggaran']],
  relations: [capaianRatio, serapanRatio, efficiency()],
};
