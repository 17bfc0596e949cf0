/** How the sheets are printed: on A4, as wide as one page, with repeated headings. */
import type { SheetPlan } from '../../core/scaffold/sheet-plan';
import { formatArea } from '../../core/workbook/address';
import type { WorksheetObject } from './excel-api';

/** Sets up the printing of one sheet. */
export function setUpPrinting({ pageLayout }: WorksheetObject, { print }: SheetPlan): void {
  const { orientation, area, repeatedRows } = print;
  pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(formatArea(area));
  if (repeatedRows === null) return;
  const [first, last] = repeatedRows;
  pageLayout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
}
