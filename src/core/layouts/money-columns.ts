/** Columns of money, with the headings they go by. */
import { column } from './columns';

/** Budget in rupiah. */
export const anggaran = column(
  'anggaran',
  'rupiah',
  'Anggaran (Rp)',
  [
    'pagu',
    'pagu anggaran',
    'jumlah anggaran',
    'rencana anggaran',
    'alokasi',
    'alokasi anggaran',
    'belanja anggaran',
    'target anggaran',
    'keuangan pagu',
    'penetapan',
    'tahapan',
  ],
  { repeats: true },
);
/** Realised budget in rupiah. */
export const realisasiAnggaran = column(
  'realisasiAnggaran',
  'rupiah',
  'Realisasi (Rp)',
  [
    'realisasi anggaran',
    'realisasi keuangan',
    'belanja realisasi',
    'jumlah realisasi',
    'jumlah realisasi anggaran',
    'jumlah realisasi keuangan',
  ],
  { repeats: true },
);
/** The same called Serapan, where another column has the percentage. */
export const serapan = column('realisasiAnggaran', 'rupiah', 'Serapan (Rp)', ['serapan anggaran']);
/** Share of the budget that was used. */
export const persenAnggaran = column('persenAnggaran', 'percent', '% Capaian', [
  'persen',
  'capaian',
  'realisasi persen',
  'anggaran capaian persen',
  'anggaran realisasi persen',
  'serapan',
  'persen serapan',
  'serapan anggaran',
  'tingkat serapan',
  'penyerapan',
  'anggaran persen',
  'anggaran capaian',
  'keuangan persen',
]);
/** Budget that was not used, in rupiah. */
export const sisa = column('sisa', 'rupiah', 'Sisa Anggaran (Rp)', [
  'sisa',
  'bertambah',
  'bertambah berkurang',
  'selisih',
  'lebih kurang',
  'lebih',
  'sisa pagu',
  'silpa',
]);
