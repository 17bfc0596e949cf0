import { efficiency } from '../relations/efficiency';
import { column, keterangan } from './columns';
import { kinerjaAnggaranColumns } from './kinerja-anggaran';
import type { Layout } from '../tables/layout';
import { capaianRatio, serapanRatio } from './shared-relations';
import { hasRoles } from '../tables/table';

/**
 * @tabel efisiensi
 * @dihitung Capaian, serapan, dan tingkat efisiensi dengan salah satu dari empat cara, satu cara per tabel.
 * @contoh
 *   Tabel 3.8 Analisis Efisiensi Penggunaan Sumber Daya
 *   No | Sasaran Strategis | Capaian Kinerja (%) | Anggaran (Rp) | Realisasi Anggaran (Rp) | Serapan (%) | Tingkat Efisiensi
 *   1 | Meningkatnya mutu layanan | 102,50 | 420.000.000 | 408.000.000 | 97,14 | 5,36
 *   2 | Meningkatnya tata kelola | 96,00 | 1.850.000.000 | 1.739.000.000 | 94,00 | 2,00
 */
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
  columns: [
    ...kinerjaAnggaranColumns,
    column('efisiensi', 'percent', 'Tingkat Efisiensi', ['efisiensi', 'efisiensi persen', 'nilai efisiensi']),
    keterangan,
  ],
  required: ['efisiensi', ['anggaran', 'persenAnggaran']],
  relations: [capaianRatio, serapanRatio, efficiency()],
};
