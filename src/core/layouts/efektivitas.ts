import { column, keterangan } from './columns';
import { kinerjaAnggaranColumns } from './kinerja-anggaran';
import type { Layout } from '../tables/layout';
import { capaianRatio, serapanRatio } from './shared-relations';

/**
 * @tabel efektivitas
 * @dihitung Serapan = realisasi anggaran ÷ anggaran; capaian sama dengan tabel capaian.
 * @contoh
 *   Tabel 3.10 Efektivitas Anggaran terhadap Capaian Sasaran
 *   No | Sasaran Strategis | Indikator Kinerja | Capaian Kinerja (%) | Anggaran (Rp) | Realisasi Anggaran (Rp) | Realisasi Anggaran (%)
 *   1 | Meningkatnya mutu layanan | Nilai IKM | 102,50 | 420.000.000 | 408.000.000 | 97,14
 *   2 | Meningkatnya tata kelola | Nilai SAKIP | 96,00 | 1.850.000.000 | 1.739.000.000 | 94,00
 */
/** Capaian beside the share of the budget that was used. */
export const efektivitasLayout: Layout = {
  kind: 'efektivitas',
  name: 'Efektivitas anggaran',
  section: 'efisiensi',
  titles: ['efektivitas anggaran', 'efektifitas anggaran', 'efektivitas penggunaan anggaran'],
  columns: [...kinerjaAnggaranColumns, column('keteranganEfektif', 'label', 'Keterangan', ['kriteria']), keterangan],
  required: ['capaian', 'realisasiAnggaran', 'persenAnggaran'],
  relations: [capaianRatio, serapanRatio],
};
