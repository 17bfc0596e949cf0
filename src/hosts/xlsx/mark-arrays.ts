/** Array formulas, once all the cells of a sheet are read. */
import { worksOnArrays } from './array-formula';
import { resultOnly } from './export-formula';
import type { SavedCell } from './export-model';
import type { SheetFormulas } from './sheet-formulas';

/** Gives an array formula to the one cell in which it stands, and tells it apart from one that takes cells of its row. */
export function markArrays(rows: (SavedCell | undefined)[][], { arrays, arrayCells }: SheetFormulas): void {
  for (const [row, column] of arrayCells) {
    const cell = rows[row]?.[column];
    if (cell !== undefined) rows[row]![column] = resultOnly(cell);
  }
  for (const { row, column, area } of arrays) {
    const anchor = rows[row]?.[column];
    if (anchor !== undefined) rows[row]![column] = { ...anchor, spill: area };
  }
  for (const cells of rows) {
    cells.forEach((cell, column) => {
      if (cell?.formula === undefined || cell.spill !== undefined || !worksOnArrays(cell.formula)) return;
      cells[column] = { ...cell, intersects: true };
    });
  }
}
