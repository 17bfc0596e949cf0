import { capaian, indikator, kategori, nomor, sasaran } from './columns';
import type { Layout } from '../tables/layout';
import { capaianMean, kategoriLabel } from './shared-relations';

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
