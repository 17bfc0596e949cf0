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
import type { Finding } from '../findings/finding';
import { formatReference } from '../workbook/address';
import { cellAt, type Place, type Sheet, type Workbook } from '../workbook/workbook';
import type { CheckContext } from './context';
import { formulasOf } from '../formulas/formula-cells';
import { referencesOf } from '../formulas/references';
import { remark } from './remark';

/** A call of a function that cannot tell a blank from 0, without another call inside, and how many numbers it reads. */
const call = /(?<![\p{L}\p{N}.])(?:_xl\p{L}*[._])?(CAPAIAN|KATEGORI|NILAIEFISIENSI)\(([^()"]*)/giu;
const numbersRead: Readonly<Record<string, number>> = { CAPAIAN: 2, KATEGORI: 1, NILAIEFISIENSI: 1 };

/**
 * Functions of ours that give a number or a label although a cell they read is blank: hosts pass a blank as 0, and a
 * target or realisasi of 0 gives 0 % or 200 %. A formula that guards its cells shows nothing there.
 *
 * Sumber: menurut praktik.
 * @example checkBlankArguments(context) // =CAPAIAN(D3,E3,"turun") is 200% and E3 is blank: one warning
 */
export function checkBlankArguments({ workbook }: CheckContext): Finding[] {
  return [...formulasOf(workbook)].flatMap(([sheet, formulas]) =>
    formulas.flatMap(({ row, column, cell: { formula, value } }) => {
      const hasResult = typeof value === 'number' || (typeof value === 'string' && /\p{L}{2}/u.test(value));
      const found = hasResult ? blankIn(formula, sheet, workbook) : null;
      if (found === null) return [];
      const place = { sheet: sheet.name, row, column };
      const blank = found.blank.sheet === sheet.name ? formatReference(found.blank).replace(/^.*!/, '') : null;
      const values = { name: found.name, cell: blank ?? formatReference(found.blank), value: String(value) };
      return [remark('rumus', 'warning', place, 'rumus.blank', values, { related: [found.blank] })];
    }),
  );
}

/** The first blank cell that a call reads, with the name of the function. */
function blankIn(formula: string, sheet: Sheet, workbook: Workbook): { name: string; blank: Place } | null {
  for (const [, written, args] of formula.matchAll(call)) {
    const name = written!.toUpperCase();
    for (const argument of args!.split(',').slice(0, numbersRead[name])) {
      if (!/^[^-+*/&,]+$/.test(argument)) continue;
      const [reference] = referencesOf(argument, sheet.name);
      const on = workbook.sheets.find((each) => each.name === reference?.sheet);
      if (reference === undefined || on === undefined) continue;
      const { top, left, bottom, right } = reference.area;
      const value = cellAt(on, top, left)?.value ?? null;
      if (top === bottom && left === right && (value === null || value === '')) {
        return { name, blank: { sheet: on.name, row: top, column: left } };
      }
    }
  }
  return null;
}
