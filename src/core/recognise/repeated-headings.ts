/** Headings that a table repeats after a page break. */
import { cellAt, type CellValue, type Sheet } from '../workbook/workbook';
import { isColumnNumberRow } from './column-number-row';
import { countFilled, firstFilled, isTotalRow } from './filled-cells';
import type { HeaderBlock } from './header';

/** True for "Lanjutan Tabel 3.8" above the headings that are repeated after a page break. */
export function isContinuation(sheet: Sheet, row: number, text: string, header: HeaderBlock): boolean {
  return /\b(?:lanjutan|sambungan)\b/i.test(text) && areAlike(sheet, row + 1, header.top, header);
}

/** A page that ends early leaves so many blank rows above the headings of the next one. */
const rowsLeftBlank = 4;

/** True above headings that are repeated behind blank rows of a page, where no total has closed the table and its rows are not counted anew. */
export function goesOnBelow(sheet: Sheet, row: number, rows: readonly number[], header: HeaderBlock): boolean {
  const { left, right } = header;
  const last = rows[rows.length - 1];
  if (last === undefined || isTotalRow(sheet, last, left)) return false;
  let next = row + 1;
  while (next <= row + rowsLeftBlank && countFilled(sheet, next, left, right) === 0) next++;
  if (!areAlike(sheet, next, header.top, header)) return false;
  const below = next + repeatedBelow(sheet, header, next) + 1;
  const first = (of: number): string => keyOf(cellAt(sheet, of, left)?.value);
  return countFilled(sheet, below, left, right) >= 2 && first(below) !== first(rows[0]!);
}

/** How many rows below a repeated heading repeat it further; the row of column numbers may be left out there. */
export function repeatedBelow(sheet: Sheet, header: HeaderBlock, row: number): number {
  const { top, bottom } = header;
  let count = 0;
  while (top + count < bottom) {
    const next = count + 1;
    if (!areAlike(sheet, row + next, top + next, header)) break;
    count = next;
  }
  return count;
}

/** Column numbers after a page break begin anew or stand in brackets; answers of a survey may happen to count up. */
export function isRepeatedNumbering(sheet: Sheet, row: number, { left, right }: HeaderBlock): boolean {
  const first = String(cellAt(sheet, row, firstFilled(sheet, row, left))?.value).trim();
  return /^(?:1$|\()/.test(first) && isColumnNumberRow(sheet, row, left, right);
}

/** True for a row that repeats the texts of another one; few of them may be left out, most rows differ in their first cell. */
export function areAlike(sheet: Sheet, row: number, other: number, { left, right }: HeaderBlock): boolean {
  let [repeated, leftOut] = [0, 0];
  for (let column = left; column <= right; column++) {
    const own = keyOf(cellAt(sheet, row, column)?.value);
    const above = keyOf(cellAt(sheet, other, column)?.value);
    if (own === above) repeated += own === '' ? 0 : 1;
    else if (own === '') leftOut++;
    else return false;
  }
  return leftOut * 2 < repeated;
}

function keyOf(value: CellValue | undefined): string {
  return typeof value === 'string' ? value.trim().toLowerCase() : String(value ?? '');
}
