/** The sheets that this program adds to a workbook: they are no part of the report and are never checked. */
import { cellAt, type Sheet, type Workbook } from './workbook';

/** What the first cell of "Grafik" begins with, which repeats numbers of the report; its name may be changed. */
export const chartsSheetMark = 'Grafik dari tabel laporan';

/** What the first cell of "Sampul" begins with, which is made for print, outside what is printed; its name may be changed. */
export const coverSheetMark = 'Sampul dan tempat tanda tangan';

function isMarked(firstCell: unknown, mark: string): boolean {
  return typeof firstCell === 'string' && firstCell.startsWith(mark);
}

/** Whether the first cell of a sheet is that of charts that this program made. */
export function isChartsMark(firstCell: unknown): boolean {
  return isMarked(firstCell, chartsSheetMark);
}

/** Whether the charts on a sheet were made by this program. */
export function isChartsSheet(sheet: Sheet): boolean {
  return isChartsMark(cellAt(sheet, 0, 0)?.value);
}

/** Whether a sheet is a cover that this program made. */
export function isCoverSheet(sheet: Sheet): boolean {
  return isMarked(cellAt(sheet, 0, 0)?.value, coverSheetMark);
}

/** The name of the results of a check; where that is taken it gets a number. */
const NAME = /^Hasil Periksa(?: \(\d+\))?$/;
/** What its first cell and the heading of its findings say, in the languages in which it is written. */
const TITLES: readonly unknown[] = ['Hasil Periksa', 'Results'];
const HEADINGS: readonly unknown[] = ['Temuan', 'Finding'];
const HEADING_ROW = 4;
const FINDING_COLUMN = 3;

/** Whether a sheet was written by "Tulis hasil periksa"; a sheet of the same name that somebody else made was not. */
export function isResultsSheet(sheet: Sheet): boolean {
  return (
    NAME.test(sheet.name) &&
    TITLES.includes(cellAt(sheet, 0, 0)?.value) &&
    HEADINGS.includes(cellAt(sheet, HEADING_ROW, FINDING_COLUMN)?.value)
  );
}

/** The workbook without what this program has written about it: the results of earlier checks, charts, and a cover. */
export function withoutResults(workbook: Workbook): Workbook {
  const isOurs = (sheet: Sheet): boolean => isResultsSheet(sheet) || isChartsSheet(sheet) || isCoverSheet(sheet);
  return workbook.sheets.some(isOurs)
    ? { ...workbook, sheets: workbook.sheets.filter((sheet) => !isOurs(sheet)) }
    : workbook;
}
