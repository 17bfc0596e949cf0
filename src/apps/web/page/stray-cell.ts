/** Finds a sheet whose cells lie so far apart that the grid would never come to their end. */
import { formatCell } from '../../../core/workbook/address';
import type { SavedWorkbook } from '../../../hosts/xlsx/export-model';

/** Cells of the rectangle around all that a sheet holds; the grid and the checker look at each of them. */
const MOST_CELLS_AROUND = 5_000_000;

/**
 * The last cell of a sheet that is spread too far; null when none is.
 * @example strayCell(workbook) // { sheet: 'Lembar1', cell: 'XFD1048576' }
 */
export function strayCell({ sheets }: SavedWorkbook): { readonly sheet: string; readonly cell: string } | null {
  for (const { name, rows } of sheets) {
    let width = 0;
    let height = 0;
    rows.forEach((row, index) => {
      const end = (row ?? []).findLastIndex((cell) => cell !== undefined && cell.value !== null);
      if (end < 0) return;
      width = Math.max(width, end + 1);
      height = index + 1;
    });
    if (width * height > MOST_CELLS_AROUND) return { sheet: name, cell: formatCell(height - 1, width - 1) };
  }
  return null;
}
