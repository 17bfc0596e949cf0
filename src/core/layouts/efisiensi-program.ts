import { kode, program } from './columns';
import { efisiensiLayout } from './efisiensi';
import type { Layout } from '../tables/layout';
import { moneySum } from './shared-relations';

/**
 * @tabel efisiensi-program
 * @dihitung Sama seperti di atas per program dan kegiatan; anggaran program = jumlah kegiatannya.
 * @contoh
 *   Tabel 3.9 Perbandingan Pencapaian Kinerja dan Anggaran Program dan Kegiatan
 *   Kode | Program/Kegiatan/Sub Kegiatan | Capaian Kinerja (%) | Keuangan | < | < | Tingkat Efisiensi
 *   ^ | ^ | ^ | Pagu | Realisasi | % | ^
 *   7.01.02 | Program Pelayanan Publik | 100,00 | 420.000.000 | 408.000.000 | 97,14 | 2,86
 *   7.01.02.2.01 | Kegiatan Koordinasi Pelayanan | 100,00 | 300.000.000 | 291.000.000 | 97,00 | 3,00
 *   7.01.02.2.02 | Kegiatan Pelayanan Terpadu | 100,00 | 120.000.000 | 117.000.000 | 97,50 | 2,50
 */
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
