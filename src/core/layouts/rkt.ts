import { arah, indikator, keterangan, nomor, program, sasaran, satuan, target, tujuan } from './columns';
import type { Layout } from '../tables/layout';

/**
 * @tabel rkt
 * @dihitung Target sama dengan Renstra dan perjanjian kinerja tahun itu.
 * @contoh
 *   Tabel 2.3 Rencana Kinerja Tahunan Tahun 2025
 *   No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
 *   1 | Meningkatnya mutu layanan | Nilai IKM | Indeks | 82,00
 *   2 | Meningkatnya tata kelola | Nilai SAKIP | Nilai | 65,00
 */
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
