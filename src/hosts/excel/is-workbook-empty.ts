/** Whether there is anything in the workbook yet. */
import type { ExcelHost } from './excel-api';
import { measureSheets } from './measure-sheets';

/**
 * Whether no sheet of the open workbook holds a value, in two round trips and without reading any cell. Sheets without
 * cells, such as charts, do not count.
 * @throws the error of Excel when a round trip fails
 * @example await isWorkbookEmpty(host) // true in a new workbook
 */
export async function isWorkbookEmpty(host: ExcelHost): Promise<boolean> {
  return host.run(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const { answers: measured } = await measureSheets(context, worksheets.items, false);
    return measured.every(({ filled }) => filled.length === 0);
  });
}
