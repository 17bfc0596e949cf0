/** How the sheets are printed: on A4, with repeated headings, as wide as one page or as several side by side. */
import type { SheetPlan } from '../../core/scaffold/sheet-plan';
import { columnName, formatArea, formatCell } from '../../core/workbook/address';
import type { WorksheetObject } from './excel-api';

/** Sets up the printing of one sheet. */
export function setUpPrinting({ pageLayout, verticalPageBreaks }: WorksheetObject, { print }: SheetPlan): void {
  const { orientation, area, repeatedRows, sideBySide } = print;
  pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = sideBySide === undefined ? { horizontalFitToPages: 1 } : { scale: sideBySide.scale };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(formatArea(area));
  if (sideBySide !== undefined) {
    const [first, last] = sideBySide.repeatedColumns;
    pageLayout.setPrintTitleColumns(`$${columnName(first)}:$${columnName(last)}`);
    for (const column of sideBySide.starts) verticalPageBreaks.add(formatCell(0, column));
  }
  if (repeatedRows === null) return;
  const [first, last] = repeatedRows;
  pageLayout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
}
