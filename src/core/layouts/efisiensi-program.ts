import { kode, program } from './columns';
import { efisiensiLayout } from './efisiensi';
import type { Layout } from '../tables/layout';
import { moneySum } from './shared-relations';

/** Capaian against the budget used, per programme, kegiatan and sub kegiatan. */
export const efisiensiProgramLayout: Layout = {
  ...efisiensiLayout,
  kind: 'efisiensi-program',
  name: 'Efisiensi program dan kegiatan',
  section: 'efisiensi',
  titles: [
    'pencapaian kinerja dan anggaran program kegiatan',
    'efisiensi program',
    'perbandingan pencapaian kinerja anggaran program',
  ],
  columns: [kode, ...efisiensiLayout.columns.map((column) => (column.role === 'sasaran' ? program : column))],
  // Some offices set both sides beside each other and leave the efficiency to the reader.
  required: [
    'program',
    ['anggaran', 'persenAnggaran'],
    ['efisiensi', 'target'],
    ['efisiensi', 'realisasi'],
    ['efisiensi', 'realisasiAnggaran'],
  ],
  relations: [...efisiensiLayout.relations, moneySum],
  hierarchy: 'program',
};
