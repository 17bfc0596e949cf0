/** Which cells of a workbook use functions of this add-in, and what can stand there instead. */
import type { Place, Workbook } from '../workbook/workbook';
import { toNative, usesOwnFunctions } from '.';
import { readerOf } from './read-cells';

/** A cell with a function of this add-in. */
export interface PlannedConversion {
  readonly place: Place;
  readonly formula: string;
  /** The native formula, or null when only the value can stay. */
  readonly native: string | null;
}

/**
 * Every cell whose formula uses a function of this add-in. A cell that shows an error other than `#N/A` keeps that as
 * its value: what our function refuses, a native formula might compute.
 * @example planConversion(workbook) // [{ place, formula: '=CAPAIAN(D3,E3)', native: '=IF(AND(ISNUMBER(D3),…' }]
 */
export function planConversion(workbook: Workbook): PlannedConversion[] {
  const planned: PlannedConversion[] = [];
  for (const { name, rows } of workbook.sheets) {
    const read = readerOf(workbook, name);
    rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        const formula = cell?.formula;
        if (cell === undefined || formula === undefined || !usesOwnFunctions(formula)) return;
        const { value } = cell;
        const isRefused = typeof value === 'object' && value !== null && value.error !== '#N/A';
        const native = isRefused ? null : toNative(formula, read);
        planned.push({ place: { sheet: name, row, column }, formula, native });
      });
    });
  }
  return planned;
}
