/** Cells whose value is still to come, because a function of this add-in is not computed yet. */
import { isOnTheWay } from '../workbook/computed-value';
import { cellAt, isCellError, type Cell, type Sheet } from '../workbook/workbook';
import { usesOwnFunctions } from './own-functions';
import { referencesOf } from './references';

/** The part of a sheet that tells. */
type SheetCells = Pick<Sheet, 'name' | 'rows'>;

/** Tells whether the cell at a row and column of a sheet waits for its value. */
export type IsWaiting = (sheet: SheetCells, row: number, column: number) => boolean;

/**
 * Tells of the cells of a workbook which wait: those that are being computed, those with a function of ours before
 * Excel knows it (`#NAME?`), and those with an error that comes from a cell that waits.
 *
 * Sumber: learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors, github.com/OfficeDev/office-js/issues/3558.
 * @example waitingCells(workbook)(sheet, 2, 5) // true while F3 is =CAPAIAN(D3,E3) and shows #NAME?
 */
export function waitingCells({ sheets }: { readonly sheets: readonly SheetCells[] }): IsWaiting {
  const known = new Map<Cell, boolean>();
  const isWaiting: IsWaiting = (sheet, row, column) => {
    const cell = cellAt(sheet, row, column);
    if (cell === undefined || !isCellError(cell.value)) return false;
    const found = known.get(cell);
    if (found !== undefined) return found;
    // A formula that leads back to itself does not wait.
    known.set(cell, false);
    const waits =
      isOnTheWay(cell.value) || (cell.formula !== undefined && waitsIn(cell.formula, cell.value.error, sheet));
    known.set(cell, waits);
    return waits;
  };
  const waitsIn = (formula: string, error: string, sheet: SheetCells): boolean =>
    (error === '#NAME?' && usesOwnFunctions(formula)) ||
    referencesOf(formula, sheet.name).some(({ sheet: name, area }) => {
      const on = sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (on === undefined) return false;
      for (let row = area.top; row <= Math.min(area.bottom, on.rows.length - 1); row += 1) {
        const last = Math.min(area.right, (on.rows[row]?.length ?? 0) - 1);
        for (let column = area.left; column <= last; column += 1) if (isWaiting(on, row, column)) return true;
      }
      return false;
    });
  return isWaiting;
}
