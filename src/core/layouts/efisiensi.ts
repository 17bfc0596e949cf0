import { efficiency } from '../relations/efficiency';
import { efisiensi, keterangan } from './columns';
import { kinerjaAnggaranColumns } from './kinerja-anggaran';
import type { Layout } from '../tables/layout';
import { capaianRatio, serapanRatio } from './shared-relations';
import { hasRoles } from '../tables/table';

/** Capaian against the budget used, per sasaran (Permen PANRB 53/2014, III.A.6). */
export const efisiensiLayout: Layout = {
  kind: 'efisiensi',
  name: 'Efisiensi penggunaan sumber daya',
  section: 'efisiensi',
  titles: ['efisiensi penggunaan sumber daya', 'pencapaian kinerja dan anggaran', 'efisiensi'],
  demanded: {
    severity: 'error',
    id: 'kelengkapan.table.efisiensi',
    shownBy: (table) => hasRoles(table, 'efisiensi') || hasRoles(table, 'capaian', 'persenAnggaran'),
  },
  complete: true,
  columns: [...kinerjaAnggaranColumns, efisiensi, keterangan],
  required: ['efisiensi', ['anggaran', 'persenAnggaran']],
  relations: [capaianRatio, serapanRatio, efficiency()],
};
