/**
 * @aturan rumus
 * @judul Fungsi add-in yang membaca sel kosong
 * @apa Rumus CAPAIAN, KATEGORI, atau NILAIEFISIENSI yang memberi hasil, padahal sel yang dibacanya kosong.
 * @mengapa Excel di komputer mengirim sel kosong sebagai 0: =CAPAIAN(D3;E3;"turun") dengan E3 kosong menjadi 200%.
 * @sumber Menurut praktik.
 * @salah Sel E3 kosong, sel F3 berisi =CAPAIAN(D3;E3;"turun") dan tampak 200,00%.
 * @benar Sel F3 berisi =IF(E3="";"";CAPAIAN(D3;E3;"turun")) dan tampak kosong sampai E3 diisi.
 * @perbaiki Isi selnya, tulis N/A bila memang tidak ada, atau bungkus rumusnya dengan IF seperti di atas.
 */
import { findingAt, type Finding } from '../findings/finding';
import { blankArgumentOf } from '../formulas/blank-argument';
import { formulasOf } from '../formulas/formula-cells';
import { formatReference } from '../workbook/address';
import type { CheckContext } from './context';

/**
 * Functions of ours that give a number or a label although a cell they read is blank: hosts pass a blank as 0, and a
 * target or realisasi of 0 gives 0 % or 200 %. A formula that guards its cells shows nothing there.
 *
 * @example checkBlankArguments(context) // =CAPAIAN(D3,E3,"turun") is 200% and E3 is blank: one warning
 */
export function checkBlankArguments({ workbook }: CheckContext): Finding[] {
  return [...formulasOf(workbook)].flatMap(([sheet, formulas]) =>
    formulas.flatMap(({ row, column, cell }) => {
      const found = blankArgumentOf(cell, sheet, workbook);
      if (found === null) return [];
      const place = { sheet: sheet.name, row, column };
      const blank = found.blank.sheet === sheet.name ? formatReference(found.blank).replace(/^.*!/, '') : null;
      const values = { name: found.name, cell: blank ?? formatReference(found.blank), value: String(cell.value) };
      return [findingAt('rumus', 'warning', place, 'rumus.blank', values, { related: [found.blank] })];
    }),
  );
}
