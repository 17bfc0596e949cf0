import { capaian, indikator, kategori, nomor, sasaran } from './columns';
import type { Layout } from '../tables/layout';
import { capaianMean, kategoriLabel } from './shared-relations';

/**
 * @tabel rekap-capaian
 * @dihitung Capaian dan kategori sama dengan tabel capaian.
 * @contoh
 *   Tabel 4.1 Simpulan Capaian Kinerja
 *   No | Sasaran Strategis | Indikator Kinerja | Capaian (%) | Kategori
 *   1 | Meningkatnya mutu layanan | Nilai IKM | 102,50 | Sangat Tinggi
 *   2 | Meningkatnya tata kelola | Nilai SAKIP | 96,00 | Sangat Tinggi
 */
/** Capaian of all indicators at one sight, with their kategori. */
export const rekapCapaianLayout: Layout = {
  kind: 'rekap-capaian',
  name: 'Rekap capaian',
  section: 'penutup',
  titles: ['simpulan capaian kinerja', 'rekap capaian', 'simpulan umum capaian'],
  columns: [nomor, sasaran, indikator, capaian, kategori],
  required: ['indikator', 'capaian', 'kategori'],
  relations: [capaianMean, kategoriLabel],
};
