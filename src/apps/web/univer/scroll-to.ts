/** Bringing an area of the sheet in front into sight. */
import type { IRange, Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { Area } from '../../../core/workbook/workbook';

/** How much of a sheet to keep above and left of a cell that is gone to. */
const ROWS_ABOVE = 3;
const COLUMNS_BEFORE = 1;

/**
 * Scrolls a sheet only when the area is not wholly visible.
 * @param front the id of the sheet that is in front by now; another one, which may be gone, is not scrolled: Univer fails then
 */
export function scrollTo(sheet: FWorksheet, area: Area, front: string | undefined): void {
  if (front !== sheet.getSheetId()) return;
  const visible = sheet.getVisibleRange() as Nullable<IRange>;
  const isVisible =
    visible &&
    area.top >= visible.startRow &&
    area.bottom < visible.endRow &&
    area.left >= visible.startColumn &&
    area.right < visible.endColumn;
  if (!isVisible) sheet.scrollToCell(Math.max(0, area.top - ROWS_ABOVE), Math.max(0, area.left - COLUMNS_BEFORE));
}
