/** Which cells of a workbook use functions of this add-in, and what can stand there instead. */
import { blankArgumentOf } from '../formulas/blank-argument';
import { computeFormula } from '../formulas/compute-formula';
import { usesOwnFunctions } from '../formulas/own-functions';
import { isOnTheWay, isResult } from '../workbook/computed-value';
import { isCellError, type Cell, type CellValue, type Place, type Sheet, type Workbook } from '../workbook/workbook';
import { toNative } from '.';
import { readerOf } from './read-cells';

/** Native formulas where there are any, or nothing but values. */
export type ConvertTo = 'formulas' | 'values';

/**
 * What becomes of a figure that was not computed since its cells changed: it stays as it is, or the native formula
 * computes it anew, as our function was going to.
 */
export type Outdated = 'kept' | 'computed';

/** A cell with a function of this add-in. */
export interface PlannedConversion {
  readonly place: Place;
  readonly formula: string;
  /** The native formula, or null when only the value can stay. */
  readonly native: string | null;
  /** True when there is a native formula, but it would give another figure than the one that stands in the cell. */
  readonly differs: boolean;
  /** True while its value is needed and not there: the cell is left alone until Excel has computed it. */
  readonly waits: boolean;
}

/** What our function refuses, a native formula might compute. */
const REFUSALS: ReadonlySet<string> = new Set(['#VALUE!', '#NUM!']);

/** Functions that give something else where another one fails, or is not computed yet. */
const hidesErrors = /\b(?:IFERROR|IFNA|IS[A-Z]+|AGGREGATE|ERROR\.TYPE)\(/i;

/**
 * Every cell whose formula uses a function of this add-in. A cell that our function refuses (#VALUE!, #NUM!) keeps that
 * as its value, and so does one whose native formula would give another figure, such as from a blank cell that came to
 * our function as 0; one that is not computed yet waits, because what it is going to say is not known.
 * @example planConversion(workbook) // [{ place, formula: '=CAPAIAN(D3,E3)', native: '=IF(AND(ISNUMBER(D3),…', … }]
 */
export function planConversion(
  workbook: Workbook,
  to: ConvertTo = 'formulas',
  outdated: Outdated = 'kept',
): PlannedConversion[] {
  const planned: (PlannedConversion & { readonly value: CellValue })[] = [];
  for (const sheet of workbook.sheets) {
    const { name, rows } = sheet;
    const read = readerOf(workbook, name);
    rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        const formula = cell?.formula;
        if (cell === undefined || formula === undefined || !usesOwnFunctions(formula)) return;
        const { value } = cell;
        const isRefused = isCellError(value) && REFUSALS.has(value.error);
        const place = { sheet: name, row, column };
        const written = to === 'values' || isRefused ? null : toNative(formula, read);
        const mayDiffer = outdated === 'kept' || blankArgumentOf(cell, sheet, workbook) !== null;
        const differs = written !== null && mayDiffer && givesOther(written, cell, place, sheet, workbook);
        const native = differs ? null : written;
        const waits = isOnTheWay(value) || (native === null && !isResult(value));
        planned.push({ place, formula, native, differs, waits, value });
      });
    });
  }
  const isAllComputed = planned.every(({ value }) => isResult(value));
  return planned.map(({ value: _value, ...conversion }) => {
    const isInDoubt = !isAllComputed && conversion.native === null && hidesErrors.test(conversion.formula);
    return isInDoubt ? { ...conversion, waits: true } : conversion;
  });
}

/**
 * Whether a native formula gives another figure than the one that stands there; an error value is none. One that
 * cannot be computed here is trusted, unless a blank cell may have come to our function as 0.
 */
function givesOther(native: string, cell: Cell, place: Place, sheet: Sheet, workbook: Workbook): boolean {
  if (cell.value === null || isCellError(cell.value)) return false;
  const value = computeFormula(native, place, workbook);
  return value === undefined ? blankArgumentOf(cell, sheet, workbook) !== null : !isSame(value, cell.value);
}

/** Sums that are added up in another order differ in their last binary digits. */
const PRECISION = 1e-9;

function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= PRECISION * Math.max(1, Math.abs(one));
}
