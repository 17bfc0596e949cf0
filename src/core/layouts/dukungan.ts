import { column, program } from './columns';
import { anggaran, realisasiAnggaran } from './money-columns';
import type { Layout } from '../tables/layout';

/** Which indicator each programme supports, with its money: a sheet of ours that other tables draw on. */
export const dukunganLayout: Layout = {
  kind: 'dukungan',
  name: 'Program pendukung indikator',
  titles: ['program pendukung indikator'],
  columns: [program, column('indikator', 'text', 'Indikator yang Didukung'), anggaran, realisasiAnggaran],
  required: ['program', 'indikator', 'anggaran', 'realisasiAnggaran'],
  relations: [],
};
