/** How the sheets are printed: on A4, with repeated headings, as wide as one page or as several side by side. */
import type { SheetPlan } from '../../../core/scaffold/sheet-plan';
import { columnName, formatArea, formatCell } from '../../../core/workbook/address';
import { footers } from '../../../core/scaffold/looks';
import type { WorksheetObject } from '../excel-api';

/** Sets up the printing of one sheet. */
export function setUpPrinting(worksheet: WorksheetObject, { print }: SheetPlan): void {
  const { pageLayout, verticalPageBreaks, horizontalPageBreaks } = worksheet;
  const { orientation, area, repeatedRows, sideBySide, pagesBelow } = print;
  const scale = (sideBySide ?? pagesBelow)?.scale;
  pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = scale === undefined ? { horizontalFitToPages: 1 } : { scale };
  pageLayout.centerHorizontally = true;
  if (area !== null) pageLayout.setPrintArea(formatArea(area));
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = footers.left;
  footer.rightFooter = footers.right;
  for (const row of pagesBelow?.starts ?? []) horizontalPageBreaks.add(formatCell(row, 0));
  if (sideBySide !== undefined) {
    const [first, last] = sideBySide.repeatedColumns;
    pageLayout.setPrintTitleColumns(`$${columnName(first)}:$${columnName(last)}`);
    for (const column of sideBySide.starts) verticalPageBreaks.add(formatCell(0, column));
  }
  if (repeatedRows === null) return;
  const [first, last] = repeatedRows;
  pageLayout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
}
