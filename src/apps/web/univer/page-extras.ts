/** How a sheet is printed, as it is kept beside the grid. */
import { formatFixedArea, parseArea, quoteSheet } from '../../../core/workbook/address';
import { A4, footerText, type SavedPage } from '../../../hosts/xlsx/export-page';
import { PRINT_AREA, PRINT_TITLES } from '../../../hosts/xlsx/plan-to-saved';
import type { PageSetup } from '../grid/looks';
import type { SheetExtras } from './sheet-extras';

/** A page that nobody has set up. */
const newPage: SavedPage = { fit: null };

/** Changes how a sheet is printed, and gives the names that say what is printed and what every page repeats. */
export function changePage(
  extras: SheetExtras,
  sheet: string,
  page: Partial<PageSetup>,
): { readonly name: string; readonly text: string }[] {
  const { printArea, repeatedRows, repeatedColumns, leftFooter, rightFooter } = page;
  if (leftFooter !== undefined) extras.footer.left = leftFooter;
  if (rightFooter !== undefined) extras.footer.right = rightFooter;
  const footer = leftFooter === undefined && rightFooter === undefined ? {} : { footer: footerText(extras.footer) };
  extras.page = { ...(extras.page ?? newPage), ...toSavedPage(page), ...footer };
  const names: { name: string; text: string }[] = [];
  const quoted = quoteSheet(sheet);
  const area = printArea === undefined ? null : parseArea(printArea);
  if (area !== null) names.push({ name: PRINT_AREA, text: `${quoted}!${formatFixedArea(area)}` });
  if (repeatedRows !== undefined) extras.repeated.rows = repeatedRows;
  if (repeatedColumns !== undefined) extras.repeated.columns = repeatedColumns;
  if (repeatedRows !== undefined || repeatedColumns !== undefined) {
    const { columns, rows } = extras.repeated;
    const parts = [columns, rows].filter((part) => part !== undefined);
    names.push({ name: PRINT_TITLES, text: parts.map((part) => `${quoted}!${part}`).join(',') });
  }
  return names;
}

/** On paper, a page begins with a column. */
export function addBreak(extras: SheetExtras, column: number): void {
  const page = extras.page ?? newPage;
  extras.page = { ...page, columnBreaks: [...(page.columnBreaks ?? []), column] };
}

/** What Office.js sets of a page, as files keep it. */
function toSavedPage({ orientation, paperSize, pagesWide, scale, centered }: Partial<PageSetup>): Partial<SavedPage> {
  return {
    ...(orientation === undefined ? {} : { orientation }),
    ...(paperSize === 'A4' ? { paper: A4 } : {}),
    ...(pagesWide === undefined ? {} : { fit: pagesWide === 0 ? null : { wide: pagesWide, tall: 0 } }),
    ...(scale === undefined ? {} : { scale }),
    ...(centered === undefined ? {} : { centersHorizontally: centered }),
  };
}
