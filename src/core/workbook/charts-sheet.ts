/** The sheet "Grafik", which this program makes: it repeats numbers of the report, is no part of it and is never checked. */
import { cellAt, type Sheet } from './workbook';

/** What its first cell begins with; its name may be changed. */
export const chartsSheetMark = 'Grafik dari tabel laporan';

/** Whether the first cell of a sheet is that of one that this program made. */
export function isChartsMark(firstCell: unknown): boolean {
  return typeof firstCell === 'string' && firstCell.startsWith(chartsSheetMark);
}

/** Whether a sheet was made by this program. */
export function isChartsSheet(sheet: Sheet): boolean {
  return isChartsMark(cellAt(sheet, 0, 0)?.value);
}
