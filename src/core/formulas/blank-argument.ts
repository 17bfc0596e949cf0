/** Functions of ours that give a result from a blank cell, because Excel passes it as 0 on some machines. */
import { isOneCell } from '../workbook/address';
import { cellAt, type Cell, type Place, type Sheet, type Workbook } from '../workbook/workbook';
import { computeFormula } from './compute-formula';
import { findCalls, type FoundCall } from './find-calls';
import { referencesOf } from './references';

/** The functions that cannot tell a blank from 0, and how many numbers each reads. */
const numbersRead: Readonly<Record<string, number>> = { CAPAIAN: 2, KATEGORI: 1, NILAIEFISIENSI: 1 };
const names = Object.keys(numbersRead);

/** A function and the blank cell that it reads. */
export interface BlankArgument {
  readonly name: string;
  readonly blank: Place;
}

/**
 * The first blank cell that a function of ours reads, in a cell which shows a number or a label all the same; null where
 * there is none. A formula that guards its cells shows nothing there, or what it says without our functions.
 * @example blankArgumentOf({ value: 2, formula: '=CAPAIAN(D3,E3,"turun")' }, sheet, workbook)?.name // 'CAPAIAN', E3 being blank
 */
export function blankArgumentOf(cell: Cell, sheet: Sheet, workbook: Workbook): BlankArgument | null {
  const { value, formula = '' } = cell;
  const hasResult = typeof value === 'number' || (typeof value === 'string' && /\p{L}{2}/u.test(value));
  if (!hasResult) return null;
  const calls = findCalls(formula, names);
  for (const { name, args } of calls.flatMap(withInner)) {
    for (const argument of args.slice(0, numbersRead[name])) {
      const blank = /^[^-+*/&,()]+$/.test(argument) ? blankCellOf(argument, sheet, workbook) : null;
      if (blank !== null) return saysSoItself(formula, calls, cell, sheet, workbook) ? null : { name, blank };
    }
  }
  return null;
}

/** A call, and those among its arguments. */
function withInner(call: FoundCall): FoundCall[] {
  return [call, ...call.args.flatMap((argument) => findCalls(argument, names)).flatMap(withInner)];
}

/** Whether a formula gives what it shows also where our functions give nothing, as one that is guarded does. */
function saysSoItself(formula: string, calls: FoundCall[], { value }: Cell, sheet: Sheet, workbook: Workbook): boolean {
  let without = '';
  let from = 0;
  for (const { start, end } of calls) {
    without += `${formula.slice(from, start)}NA()`;
    from = end;
  }
  // It names no cell by where it stands itself.
  return computeFormula(without + formula.slice(from), { sheet: sheet.name, row: 0, column: 0 }, workbook) === value;
}

function blankCellOf(argument: string, sheet: Sheet, workbook: Workbook): Place | null {
  const [reference] = referencesOf(argument, sheet.name);
  const on = workbook.sheets.find((each) => each.name === reference?.sheet);
  if (reference === undefined || on === undefined) return null;
  const { top, left } = reference.area;
  const value = cellAt(on, top, left)?.value ?? null;
  const isBlank = isOneCell(reference.area) && (value === null || value === '');
  return isBlank ? { sheet: on.name, row: top, column: left } : null;
}
