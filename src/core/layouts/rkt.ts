import { arah, indikator, keterangan, nomor, program, sasaran, satuan, target, tujuan } from './columns';
import type { Layout } from '../tables/layout';

/** Rencana Kinerja Tahunan: the targets planned for the year. */
export const rktLayout: Layout = {
  kind: 'rkt',
  name: 'Rencana kinerja tahunan',
  section: 'rencana',
  titles: ['rencana kinerja', 'rencana kerja', 'rencana kinerja tahunan', 'rkt'],
  plans: 'year',
  columns: [nomor, tujuan, sasaran, program, indikator, satuan, arah, target, keterangan],
  required: ['indikator', 'target', ['tujuan', 'sasaran']],
  relations: [],
};
