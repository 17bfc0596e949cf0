/** Which cells of a workbook use functions of this add-in, and what can stand there instead. */
import { usesOwnFunctions } from '../formulas/own-functions';
import { isOnTheWay, isResult } from '../workbook/computed-value';
import { isCellError, type CellValue, type Place, type Workbook } from '../workbook/workbook';
import { toNative } from '.';
import { readerOf } from './read-cells';

/** Native formulas where there are any, or nothing but values. */
export type ConvertTo = 'formulas' | 'values';

/** A cell with a function of this add-in. */
export interface PlannedConversion {
  readonly place: Place;
  readonly formula: string;
  /** The native formula, or null when only the value can stay. */
  readonly native: string | null;
  /** True while its value is needed and not there: the cell is left alone until Excel has computed it. */
  readonly waits: boolean;
}

/** What our function refuses, a native formula might compute. */
const REFUSALS: ReadonlySet<string> = new Set(['#VALUE!', '#NUM!']);

/** Functions that give something else where another one fails, or is not computed yet. */
const hidesErrors = /\b(?:IFERROR|IFNA|IS[A-Z]+|AGGREGATE|ERROR\.TYPE)\(/i;

/**
 * Every cell whose formula uses a function of this add-in. A cell that our function refuses (#VALUE!, #NUM!) keeps that
 * as its value; one that is not computed yet waits, because what it is going to say is not known.
 * @example planConversion(workbook) // [{ place, formula: '=CAPAIAN(D3,E3)', native: '=IF(AND(ISNUMBER(D3),…', waits: false }]
 */
export function planConversion(workbook: Workbook, to: ConvertTo = 'formulas'): PlannedConversion[] {
  const planned: (PlannedConversion & { readonly value: CellValue })[] = [];
  for (const { name, rows } of workbook.sheets) {
    const read = readerOf(workbook, name);
    rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        const formula = cell?.formula;
        if (cell === undefined || formula === undefined || !usesOwnFunctions(formula)) return;
        const { value } = cell;
        const isRefused = isCellError(value) && REFUSALS.has(value.error);
        const native = to === 'values' || isRefused ? null : toNative(formula, read);
        const waits = isOnTheWay(value) || (native === null && !isResult(value));
        planned.push({ place: { sheet: name, row, column }, formula, native, waits, value });
      });
    });
  }
  const isAllComputed = planned.every(({ value }) => isResult(value));
  return planned.map(({ value: _value, ...conversion }) => {
    const isInDoubt = !isAllComputed && conversion.native === null && hidesErrors.test(conversion.formula);
    return isInDoubt ? { ...conversion, waits: true } : conversion;
  });
}
