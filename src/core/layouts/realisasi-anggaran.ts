import {
  anggaran,
  column,
  keterangan,
  kode,
  nomor,
  persenAnggaran,
  program,
  realisasiAnggaran,
  serapan,
  sisa,
} from './columns';
import type { Layout } from '../tables/layout';
import { moneySum, serapanRatio, sisaDifference } from './shared-relations';
import { hasRoles } from '../tables/table';

/** Budget and realisation per programme, kegiatan and sub kegiatan (Permen PANRB 53/2014, III.B). */
export const realisasiAnggaranLayout: Layout = {
  kind: 'realisasi-anggaran',
  name: 'Realisasi anggaran',
  section: 'anggaran',
  titles: ['capaian anggaran', 'realisasi anggaran', 'anggaran dan realisasi', 'sumber daya keuangan'],
  demanded: {
    severity: 'error',
    id: 'kelengkapan.table.realisasi-anggaran',
    shownBy: (table) => hasRoles(table, 'anggaran', 'realisasiAnggaran'),
  },
  decides: { program: ['program', 'kode', 'anggaran', 'realisasiAnggaran'] },
  columns: [
    nomor,
    kode,
    {
      ...program,
      substitutes: [
        'sasaran strategis',
        'tujuan sasaran',
        'sasaran program',
        'sumberdaya keuangan sasaran strategis',
        'sasaran',
      ],
    },
    anggaran,
    realisasiAnggaran,
    persenAnggaran,
    serapan,
    sisa,
    column('capaianKinerja', 'percent', 'Capaian Kinerja (%)', ['capaian kinerja', 'kinerja persen']),
    column('realisasiFisik', 'percent', 'Realisasi Fisik (%)', ['fisik', 'fisik persen']),
    keterangan,
  ],
  required: ['program', 'anggaran', 'realisasiAnggaran'],
  relations: [moneySum, serapanRatio, sisaDifference],
  hierarchy: 'program',
};
