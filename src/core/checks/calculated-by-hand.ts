/**
 * @aturan rumus
 * @judul Rumus yang dihitung manual
 * @apa Buku kerja yang rumusnya hanya dihitung bila diminta (Rumus › Opsi Penghitungan › Manual).
 * @mengapa Hasil rumus yang tampak dapat hasil lama, dari sebelum angka terakhir diketik.
 * @sumber Menurut praktik.
 * @salah Realisasi diubah, tetapi capaian di sebelahnya masih yang lama.
 * @benar Penghitungan otomatis, atau F9 ditekan sebelum memeriksa.
 * @perbaiki Tekan F9, atau pilih Rumus › Opsi Penghitungan › Otomatis, lalu periksa lagi.
 */
import { findingAt, type Finding } from '../findings/finding';
import type { CheckContext } from './context';
import { formulasOf } from '../formulas/formula-cells';

/**
 * A workbook with formulas that are computed only on request: what they show may be old.
 *
 * Sumber: learn.microsoft.com/javascript/api/excel/excel.calculationmode.
 * @example checkCalculatedByHand(context) // Excel calculates manually: one warning
 */
export function checkCalculatedByHand({ workbook }: CheckContext): Finding[] {
  if (workbook.isCalculatedByHand !== true) return [];
  const count = [...formulasOf(workbook).values()].reduce((sum, formulas) => sum + formulas.length, 0);
  return count === 0 ? [] : [findingAt('rumus', 'warning', null, 'rumus.manual', { count: String(count) })];
}
