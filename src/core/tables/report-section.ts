/** The parts of a report (Permen PANRB 53/2014, Lampiran II), by what they show. */

/**
 * - `rencana`, `perjanjian`: Bab II, what was planned and what was signed.
 * - `capaian` … `penunjang`: Bab III.A, its seven comparisons and analyses in their order; `pendukung`: the data behind them.
 * - `anggaran`: Bab III.B. `penutup`: Bab IV. `lampiran`: the annexes.
 */
export type ReportSection =
  | 'rencana'
  | 'perjanjian'
  | 'capaian'
  | 'perbandingan'
  | 'kemajuan'
  | 'standar'
  | 'analisis'
  | 'efisiensi'
  | 'penunjang'
  | 'pendukung'
  | 'anggaran'
  | 'penutup'
  | 'lampiran';
