/** How wide columns and how high rows have to be for what stands in them, in pixels. */
import type { Cell, Sheet } from '../../../core/workbook/workbook';

/** At the grid's usual size of writing. */
const PER_CAPITAL = 9;
const PER_DIGIT = 7.6;
const PER_LETTER = 6.8;
const PADDING = 12;
const NARROWEST = 56;
const WIDEST = 280;
const PER_LINE = 20;
const AROUND_LINES = 4;

/** Widths by column, and heights by row where one line is not enough. */
export interface SheetSizes {
  readonly widths: readonly number[];
  readonly heights: ReadonlyMap<number, number>;
}

/**
 * The sizes of a sheet. A title alone in its row counts for neither, since it runs on over the empty cells beside it;
 * long texts wrap at the widest column.
 * @param given the widths of the columns where they are known already
 */
export function sheetSizes(sheet: Sheet, given?: readonly number[]): SheetSizes {
  const mergedRight = new Map<string, number>();
  for (const { top, left, right } of sheet.merges)
    if (right > left) mergedRight.set(`${String(top)},${String(left)}`, right);

  const widest: number[] = [];
  eachTableCell(sheet, (cell, row, column) => {
    if (mergedRight.has(`${String(row)},${String(column)}`)) return;
    widest[column] = Math.max(widest[column] ?? 0, widthOf(cell));
  });
  const widths =
    given ?? Array.from(widest, (width = 0) => Math.ceil(Math.min(WIDEST, Math.max(NARROWEST, width + PADDING))));

  const heights = new Map<number, number>();
  eachTableCell(sheet, (cell, row, column) => {
    const right = mergedRight.get(`${String(row)},${String(column)}`) ?? column;
    let width = -PADDING;
    for (let index = column; index <= right; index += 1) width += widths[index] ?? NARROWEST;
    const lines = linesOf(cell, width);
    if (lines > 1) heights.set(row, Math.max(heights.get(row) ?? 0, lines * PER_LINE + AROUND_LINES));
  });
  return { widths, heights };
}

/** Visits the cells that do not stand alone in their row. */
function eachTableCell(sheet: Sheet, visit: (cell: Cell, row: number, column: number) => void): void {
  sheet.rows.forEach((row, rowIndex) => {
    if (row === undefined || row.filter((cell) => cell !== undefined).length < 2) return;
    row.forEach((cell, column) => {
      if (cell !== undefined) visit(cell, rowIndex, column);
    });
  });
}

/** The width of a text's longest line, or of a number as its format shows it. */
function widthOf({ value, format }: Cell): number {
  if (typeof value === 'string') return Math.max(...value.split('\n').map(textWidth));
  if (typeof value !== 'number') return 5 * PER_CAPITAL;
  const whole = String(Math.trunc(value));
  const grouping = format?.includes(',') === true ? Math.floor((whole.length - 1) / 3) : 0;
  const decimals = Number.isInteger(value) ? 0 : 3;
  const signs = format?.replace(/[#,0.;"_()\\]/g, '').length ?? 0;
  return (whole.length + grouping + decimals + signs) * PER_DIGIT;
}

function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += /[A-Z%&]/.test(character) ? PER_CAPITAL : /[0-9]/.test(character) ? PER_DIGIT : PER_LETTER;
  }
  return width;
}

/** How many lines a text takes when it breaks between words. */
function linesOf({ value }: Cell, available: number): number {
  if (typeof value !== 'string') return 1;
  let lines = 0;
  for (const paragraph of value.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const width = textWidth(word);
      const space = used > 0 ? PER_LETTER : 0;
      if (used > 0 && used + space + width > available) {
        lines += 1;
        used = width;
      } else {
        used += space + width;
      }
      // A word longer than the line is broken inside.
      lines += Math.max(0, Math.ceil(used / Math.max(1, available)) - 1);
      used = Math.min(used, available);
    }
  }
  return lines;
}
