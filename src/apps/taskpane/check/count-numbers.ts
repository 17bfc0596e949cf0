/** How many numbers the recognised tables hold. */
import type { FoundTable } from '../../../core/findings/check-result';
import type { Workbook } from '../../../core/workbook/workbook';
import { readCell } from '../../../core/workbook/read-cell';

/** Counts the cells of the tables that read as numbers, so that a clean result can say what was looked at. */
export function countNumbers(workbook: Workbook, tables: readonly FoundTable[]): number {
  let count = 0;
  for (const { sheet: name, area } of tables) {
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = sheet?.rows[row]?.[column];
        if (cell !== undefined && readCell(cell).kind === 'number') count += 1;
      }
    }
  }
  return count;
}
