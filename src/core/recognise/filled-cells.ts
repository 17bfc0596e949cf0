/** What is filled in a row of a sheet. */
import { cellAt, isCellError, type Cell, type Sheet } from '../workbook/workbook';

function isFilled(cell: Cell | undefined): boolean {
  const value = cell?.value ?? null;
  return typeof value === 'string' ? value.trim() !== '' : value !== null;
}

/** How many cells of a row are filled between two columns. */
export function countFilled(sheet: Sheet, row: number, left: number, right: number): number {
  const cells = sheet.rows[row];
  let count = 0;
  if (cells === undefined) return count;
  for (let column = left; column <= right; column++) if (isFilled(cells[column])) count++;
  return count;
}

/** The first filled cell of a row from a column on; -1 when there is none. */
export function firstFilled(sheet: Sheet, row: number, left: number): number {
  return sheet.rows[row]?.findIndex((cell, column) => column >= left && isFilled(cell)) ?? -1;
}

/** The text of a cell, '' for a number; null where there is none. */
export function onlyText(sheet: Sheet, row: number, column: number): string | null {
  const value = cellAt(sheet, row, column)?.value ?? null;
  return typeof value === 'string' ? value.trim() : isCellError(value) || value === null ? null : '';
}

const total = /^(?:grand\s+)?(?:total|jumlah|sub\s*total)\b/i;

/** True for the name of a total. */
export function isCalledTotal(text: string): boolean {
  return total.test(text);
}

/** True for a row that is called a total, in its first filled cell or behind its number. */
export function isTotalRow(sheet: Sheet, row: number, left: number): boolean {
  const first = firstFilled(sheet, row, left);
  return [first, first + 1].some((column) => isCalledTotal(onlyText(sheet, row, column) ?? ''));
}
