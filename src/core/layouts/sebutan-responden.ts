import { column } from './columns';
import type { Layout } from '../tables/layout';

/** Everyday words for the groups of respondents: a sheet of ours by which they are counted. */
export const sebutanRespondenLayout: Layout = {
  kind: 'sebutan-responden',
  name: 'Sebutan responden',
  titles: ['sebutan pendidikan dan pekerjaan responden'],
  columns: [column('sebutan', 'text', 'Sebutan'), column('masukKelompok', 'text', 'Masuk Kelompok')],
  required: ['sebutan', 'masukKelompok'],
  relations: [],
};
