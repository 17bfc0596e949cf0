/**
 * @aturan rumus
 * @judul Rumus yang belum dihitung
 * @apa Berkas yang rumusnya belum pernah dihitung, misalnya berkas baru yang belum dibuka di Excel.
 * @mengapa Sel yang berisi rumus masih kosong, jadi judul, jumlah, dan capaiannya belum dapat diperiksa.
 * @sumber Menurut praktik.
 * @salah Berkas dari perintah buat langsung diperiksa.
 * @benar Berkas dibuka di Excel, disimpan, lalu diperiksa.
 * @perbaiki Buka berkas di Excel, simpan, lalu periksa lagi.
 */
import { findingAt, type Finding } from '../findings/finding';
import type { Place } from '../workbook/workbook';
import type { CheckContext } from './context';
import { formulasOf } from '../formulas/formula-cells';

/**
 * A workbook none of whose formulas has a value: no program has computed it yet. A formula that gives an empty text has
 * a value, so a form that was opened once is no such workbook.
 *
 * @example checkUncomputedFormulas(context) // a file just written: one warning at its first formula
 */
export function checkUncomputedFormulas({ workbook }: CheckContext): Finding[] {
  let first: Place | null = null;
  let count = 0;
  for (const [sheet, formulas] of formulasOf(workbook)) {
    for (const { row, column, cell } of formulas) {
      if (cell.value !== null) return [];
      first ??= { sheet: sheet.name, row, column };
      count++;
    }
  }
  return first === null ? [] : [findingAt('rumus', 'warning', first, 'rumus.uncomputed', { count: String(count) })];
}
