/** Takes sheets away that this program has made. */
import type { ExcelHost } from './excel-api';

/**
 * Deletes the sheets of these names, those that are there, in two round trips.
 * @throws the error of Excel when a round trip fails
 */
export async function removeSheets(host: ExcelHost, names: readonly string[]): Promise<void> {
  await host.run(async (context) => {
    const found = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    for (const worksheet of found) if (!worksheet.isNullObject) worksheet.delete();
    await context.sync();
  });
}
