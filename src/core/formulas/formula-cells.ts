/** The formulas of a workbook. */
import { remember } from '../remember';
import type { Cell, Place, Sheet, Workbook } from '../workbook/workbook';

/** A cell with a formula. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell & { readonly formula: string };
}

/** The cells with formulas of each sheet, row by row; looked for once for all checks. */
export const formulasOf = remember(
  ({ sheets }: Workbook): ReadonlyMap<Sheet, readonly FormulaCell[]> =>
    new Map(sheets.map((sheet) => [sheet, formulasOn(sheet)])),
);

function formulasOn({ rows }: Sheet): FormulaCell[] {
  const found: FormulaCell[] = [];
  rows.forEach((cells, row) => {
    for (let column = 0; column < (cells?.length ?? 0); column++) {
      const cell = cells![column];
      if (hasFormula(cell)) found.push({ row, column, cell });
    }
  });
  return found;
}

function hasFormula(cell: Cell | undefined): cell is FormulaCell['cell'] {
  return cell?.formula !== undefined;
}

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
  for (const [sheet, formulas] of formulasOf(workbook)) {
    const places: Place[] = [];
    let count = 0;
    let found = '';
    for (const { row, column, cell } of formulas) {
      const match = pattern.exec(cell.formula);
      if (match === null) continue;
      if (count === 0) found = match[1] ?? match[0];
      count++;
      if (places.length < mostPlaces) places.push({ sheet: sheet.name, row, column });
    }
    if (count > 0) all.push({ count, places, found });
  }
  return all;
}
