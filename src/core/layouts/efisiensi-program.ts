import { program } from './columns';
import { efisiensiLayout } from './efisiensi';
import type { Layout } from './layout';
import { moneySum } from './shared-relations';

/** Capaian against the budget used, per programme, kegiatan and sub kegiatan. */
export const efisiensiProgramLayout: Layout = {
  ...efisiensiLayout,
  kind: 'efisiensi-program',
  name: 'Efisiensi program dan kegiatan',
  titles: [
    'pencapaian kinerja dan anggaran program kegiatan',
    'efisiensi program',
    'perbandingan pencapaian kinerja anggaran program',
  ],
  columns: efisiensiLayout.columns.map((column) => (column.role === 'sasaran' ? program : column)),
  required: ['program', 'efisiensi', ['anggaran', 'persenAnggaran']],
  relations: [...efisiensiLayout.relations, moneySum],
  hierarchy: 'program',
};
