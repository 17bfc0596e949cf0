/** Takes the user to a cell. */
import { formatCell } from '../../core/workbook/address';
import type { Place } from '../../core/workbook/workbook';
import type { ExcelHost } from './excel-api';

/**
 * Why a cell could not be shown: its sheet is gone, or hidden so that Excel would refuse to show it; or the cell was
 * selected, and its row or column is hidden, as by a filter.
 */
export type SelectOutcome = 'selected' | 'no-sheet' | 'hidden-sheet' | 'hidden-cell';

/**
 * Brings the sheet of a cell to the front and selects the cell, in two round trips.
 * @throws the error of Excel when a round trip fails.
 * @example await selectCell(host, { sheet: '3.8', row: 33, column: 3 });
 */
export async function selectCell(host: ExcelHost, place: Place): Promise<SelectOutcome> {
  return host.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(place.sheet).load('visibility');
    const range = worksheet.getRange(formatCell(place.row, place.column)).load('rowHidden,columnHidden');
    await context.sync();
    if (worksheet.isNullObject) return 'no-sheet';
    if (worksheet.visibility !== 'Visible') return 'hidden-sheet';
    worksheet.activate();
    const isHidden = range.rowHidden || range.columnHidden;
    range.select();
    await context.sync();
    return isHidden ? 'hidden-cell' : 'selected';
  });
}
