/** Whether there is anything in the workbook yet. */
import type { ExcelHost } from './excel-api';

/**
 * Whether no sheet of the open workbook holds a value, in two round trips and without reading any cell.
 * @throws the error of Excel when a round trip fails
 * @example await isWorkbookEmpty(host) // true in a new workbook
 */
export async function isWorkbookEmpty(host: ExcelHost): Promise<boolean> {
  return host.run(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((worksheet) => worksheet.getUsedRangeOrNullObject(true).load('address'));
    await context.sync();
    return used.every((range) => range.isNullObject);
  });
}
