/** Columns of the tables that set what was reached beside what was spent, under headings such as Kinerja and Anggaran. */
import {
  arah,
  anggaran,
  capaian,
  indikator,
  nomor,
  persenAnggaran,
  realisasi,
  realisasiAnggaran,
  sasaran,
  satuan,
  target,
} from './columns';
import type { ColumnSpec } from '../tables/layout';

/** From the number of the row to the share of the budget that was used. */
export const kinerjaAnggaranColumns: readonly ColumnSpec[] = [
  nomor,
  sasaran,
  indikator,
  satuan,
  arah,
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
    aliases: [
      'anggaran realisasi',
      'realisasi anggaran',
      'realisasi anggaran rp',
      'realisasi keuangan',
      'keuangan realisasi',
    ],
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
];
