/** Finds a sheet whose cells lie so far apart that the grid would never come to their end. */
import { bestOf } from '../../../core/best-of';
import { formatCell } from '../../../core/workbook/address';
import type { SavedCell, SavedWorkbook } from '../../../hosts/xlsx/export-model';

/** Cells of the rectangle from A1 around all that a sheet holds; the grid and the checker look at each of them. */
const MOST_CELLS_AROUND = 5_000_000;

/**
 * A cell that makes a sheet spread too far: the one below all others, or the one behind them; null when none is.
 * @example strayCell(workbook) // { sheet: 'Lembar1', cell: 'XFD1048576' }
 */
export function strayCell({ sheets }: SavedWorkbook): { readonly sheet: string; readonly cell: string } | null {
  for (const { name, rows } of sheets) {
    const ends = rows.flatMap((row, index) => {
      const column = (row ?? []).findLastIndex(isFilled);
      return column < 0 ? [] : [{ row: index, column }];
    });
    const behind = bestOf(ends, ({ column }) => column);
    const below = ends.at(-1);
    if (behind === null || below === undefined) continue;
    const width = behind.column + 1;
    if ((below.row + 1) * width <= MOST_CELLS_AROUND) continue;
    const heightWithout = (ends.at(-2)?.row ?? 0) + 1;
    const { row, column } = heightWithout * width <= MOST_CELLS_AROUND ? below : behind;
    return { sheet: name, cell: formatCell(row, column) };
  }
  return null;
}

function isFilled(cell: SavedCell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}
