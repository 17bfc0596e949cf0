/** The sheet "Hasil Periksa", which this program writes: it is no part of the report and is never checked. */
import { isChartsSheet } from './charts-sheet';
import { isCoverSheet } from './cover-sheet';
import { cellAt, type Sheet, type Workbook } from './workbook';

/** Its name; where that is taken it gets a number. */
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
