/** How wide columns and how high rows have to be for what stands in them, in pixels. */
import type { Cell, Sheet } from '../../../core/workbook/workbook';

/** At the grid's usual size of writing. */
const PER_CHARACTER = 7.4;
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
 */
export function sheetSizes(sheet: Sheet): SheetSizes {
  const mergedRight = new Map<string, number>();
  for (const { top, left, right } of sheet.merges)
    if (right > left) mergedRight.set(`${String(top)},${String(left)}`, right);

  const longest: number[] = [];
  eachTableCell(sheet, (cell, row, column) => {
    if (mergedRight.has(`${String(row)},${String(column)}`)) return;
    longest[column] = Math.max(longest[column] ?? 0, charactersOf(cell));
  });
  const widths = Array.from(longest, (characters = 0) =>
    Math.ceil(Math.min(WIDEST, Math.max(NARROWEST, characters * PER_CHARACTER + PADDING))),
  );

  const heights = new Map<number, number>();
  eachTableCell(sheet, (cell, row, column) => {
    const right = mergedRight.get(`${String(row)},${String(column)}`) ?? column;
    let width = -PADDING;
    for (let index = column; index <= right; index += 1) width += widths[index] ?? NARROWEST;
    const lines = linesOf(cell, Math.max(1, Math.floor(width / PER_CHARACTER)));
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

/** The length of a text's longest line, or of a number as its format shows it. */
function charactersOf({ value, format }: Cell): number {
  if (typeof value === 'string') return Math.max(...value.split('\n').map((line) => line.length));
  if (typeof value !== 'number') return 5;
  const whole = String(Math.trunc(value));
  const grouping = format?.includes(',') === true ? Math.floor((whole.length - 1) / 3) : 0;
  const decimals = Number.isInteger(value) ? 0 : 3;
  return whole.length + grouping + decimals + (format?.replace(/[#,0.;"_()\\]/g, '').length ?? 0);
}

/** How many lines a text takes when it breaks between words. */
function linesOf({ value }: Cell, charactersPerLine: number): number {
  if (typeof value !== 'string') return 1;
  let lines = 0;
  for (const paragraph of value.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > charactersPerLine) {
        lines += 1;
        used = 0;
      }
      used += word.length + (used > 0 ? 1 : 0);
      lines += Math.floor((used - 1) / charactersPerLine);
      used = used > charactersPerLine ? used % charactersPerLine : used;
    }
  }
  return lines;
}
