import type { Place, Workbook } from '../workbook/workbook';

/** More places than this help nobody to find the formulas. */
const mostPlaces = 50;

/** Formulas of one sheet that have something in common. */
export interface FormulasOfSheet {
  readonly count: number;
  /** The first of them. */
  readonly places: readonly Place[];
  /** What was found in the first of them. */
  readonly found: string;
}

/**
 * The formulas of each sheet in which a pattern is found.
 * @example findFormulas(workbook, /\bVLOOKUP\(/i)
 */
export function findFormulas(workbook: Workbook, pattern: RegExp): FormulasOfSheet[] {
  const all: FormulasOfSheet[] = [];
  for (const sheet of workbook.sheets) {
    const places: Place[] = [];
    let count = 0;
    let found = '';
    sheet.rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        const match = cell?.formula === undefined ? null : pattern.exec(cell.formula);
        if (match === null) return;
        if (count === 0) found = match[1] ?? match[0];
        count++;
        if (places.length < mostPlaces) places.push({ sheet: sheet.name, row, column });
      });
    });
    if (count > 0) all.push({ count, places, found });
  }
  return all;
}
