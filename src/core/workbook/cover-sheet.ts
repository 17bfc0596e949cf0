/** The sheet "Sampul", which this program makes for print: it holds no table and is never checked. */
import { cellAt, type Sheet } from './workbook';

/** What its first cell begins with, outside what is printed; its name may be changed. */
export const coverSheetMark = 'Sampul dan tempat tanda tangan';

/** Whether a sheet was made by this program. */
export function isCoverSheet(sheet: Sheet): boolean {
  const mark = cellAt(sheet, 0, 0)?.value;
  return typeof mark === 'string' && mark.startsWith(coverSheetMark);
}
