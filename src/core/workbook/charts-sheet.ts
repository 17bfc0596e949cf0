/** The sheet "Grafik", which this program makes: it repeats numbers of the report, is no part of it and is never checked. */
import { cellAt, type Sheet } from './workbook';

/** Its name; where that is taken it gets a number. */
const NAME = /^Grafik(?: \(\d+\))?$/;
/** What its first cell begins with. */
export const chartsSheetMark = 'Grafik dari tabel laporan';

/** Whether the name and the first cell of a sheet are those of one that this program made. */
export function isChartsSheetOf(name: string, firstCell: unknown): boolean {
  return NAME.test(name) && typeof firstCell === 'string' && firstCell.startsWith(chartsSheetMark);
}

/** Whether a sheet was made by this program; one of the same name that somebody else made was not. */
export function isChartsSheet(sheet: Sheet): boolean {
  return isChartsSheetOf(sheet.name, cellAt(sheet, 0, 0)?.value);
}
