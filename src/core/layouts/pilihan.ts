import { column, sumberRealisasi } from './columns';
import type { Layout } from '../tables/layout';

/** What the realisasi of an indicator can be taken from: a sheet of ours from which the agreement's choices come. */
export const pilihanLayout: Layout = {
  kind: 'pilihan',
  name: 'Daftar pilihan',
  titles: ['pilihan sumber realisasi'],
  columns: [sumberRealisasi, column('penjelasanPilihan', 'text', 'Penjelasan Pilihan')],
  required: ['sumberRealisasi', 'penjelasanPilihan'],
  relations: [],
};
