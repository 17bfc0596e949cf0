/** Functions of ours that give a result from a blank cell, because Excel passes it as 0 on some machines. */
import { cellAt, type Cell, type Place, type Sheet, type Workbook } from '../workbook/workbook';
import { referencesOf } from './references';

/** A call of a function that cannot tell a blank from 0, without another call inside, and how many numbers it reads. */
const call = /(?<![\p{L}\p{N}.])(?:_xl\p{L}*[._])?(CAPAIAN|KATEGORI|NILAIEFISIENSI)\(([^()"]*)/giu;
const numbersRead: Readonly<Record<string, number>> = { CAPAIAN: 2, KATEGORI: 1, NILAIEFISIENSI: 1 };

/** A function and the blank cell that it reads. */
export interface BlankArgument {
  readonly name: string;
  readonly blank: Place;
}

/**
 * The first blank cell that a function of ours reads in a cell which shows a number or a label all the same; null where
 * there is none. A formula that guards its cells shows nothing there.
 * @example blankArgumentOf({ value: 2, formula: '=CAPAIAN(D3,E3,"turun")' }, sheet, workbook)?.name // 'CAPAIAN', E3 being blank
 */
export function blankArgumentOf(cell: Cell, sheet: Sheet, workbook: Workbook): BlankArgument | null {
  const { value, formula = '' } = cell;
  const hasResult = typeof value === 'number' || (typeof value === 'string' && /\p{L}{2}/u.test(value));
  if (!hasResult) return null;
  for (const [, written, args] of formula.matchAll(call)) {
    const name = written!.toUpperCase();
    for (const argument of args!.split(',').slice(0, numbersRead[name])) {
      const blank = /^[^-+*/&,]+$/.test(argument) ? blankCellOf(argument, sheet, workbook) : null;
      if (blank !== null) return { name, blank };
    }
  }
  return null;
}

function blankCellOf(argument: string, sheet: Sheet, workbook: Workbook): Place | null {
  const [reference] = referencesOf(argument, sheet.name);
  const on = workbook.sheets.find((each) => each.name === reference?.sheet);
  if (reference === undefined || on === undefined) return null;
  const { top, left, bottom, right } = reference.area;
  const value = cellAt(on, top, left)?.value ?? null;
  const isBlank = top === bottom && left === right && (value === null || value === '');
  return isBlank ? { sheet: on.name, row: top, column: left } : null;
}
