/** How wide columns and how high rows have to be for what stands in them, in pixels. */
import type { SavedCell, SavedSheet } from '../../../hosts/xlsx/export-model';
import { estimatedWidth, type TextWidth } from './text-width';

const PADDING = 12;
/** What the grid leaves free beside a text that wraps. */
const WRAP_PADDING = 6;
const NARROWEST = 56;
const WIDEST = 280;
/** A line of a text is so much higher than its letters, in pixels for each point. */
const LINE_HEIGHT = 1.75;
const USUAL_SIZE = 11;
const AROUND_LINES = 4;

/** What the sizes are told from. */
export type SizedSheet = Pick<SavedSheet, 'rows' | 'merges'>;

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
export function sheetSizes(
  sheet: SizedSheet,
  given?: readonly number[],
  textWidth: TextWidth = estimatedWidth,
): SheetSizes {
  const mergedRight = new Map<string, number>();
  for (const { top, left, right } of sheet.merges)
    if (right > left) mergedRight.set(`${String(top)},${String(left)}`, right);

  const widest: number[] = [];
  if (given === undefined) {
    eachTableCell(sheet, (cell, row, column) => {
      if (mergedRight.has(`${String(row)},${String(column)}`)) return;
      widest[column] = Math.max(widest[column] ?? 0, widthOf(cell, textWidth));
    });
  }
  const widths =
    given ?? Array.from(widest, (width = 0) => Math.ceil(Math.min(WIDEST, Math.max(NARROWEST, width + PADDING))));

  const heights = new Map<number, number>();
  eachTableCell(sheet, (cell, row, column) => {
    const right = mergedRight.get(`${String(row)},${String(column)}`) ?? column;
    let width = -WRAP_PADDING;
    for (let index = column; index <= right; index += 1) width += widths[index] ?? NARROWEST;
    const lines = linesOf(cell, width, textWidth);
    if (lines === 1) return;
    const height = Math.ceil(lines * (cell.look?.size ?? USUAL_SIZE) * LINE_HEIGHT) + AROUND_LINES;
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  });
  return { widths, heights };
}

/** Visits the cells that do not stand alone in their row. */
function eachTableCell(sheet: SizedSheet, visit: (cell: SavedCell, row: number, column: number) => void): void {
  sheet.rows.forEach((row, rowIndex) => {
    if (row === undefined || row.filter((cell) => cell !== undefined).length < 2) return;
    row.forEach((cell, column) => {
      if (cell !== undefined) visit(cell, rowIndex, column);
    });
  });
}

/** The width of a text's longest line, or of a number as its format shows it. */
function widthOf({ value, format, look }: SavedCell, textWidth: TextWidth): number {
  if (typeof value === 'string') return Math.max(...value.split('\n').map((line) => textWidth(line, look)));
  if (typeof value !== 'number') return textWidth('#####', look);
  const whole = String(Math.trunc(value));
  const grouping = format?.includes(',') === true ? Math.floor((whole.length - 1) / 3) : 0;
  const decimals = Number.isInteger(value) ? 0 : 3;
  const signs = format?.replace(/[#,0.;"_()\\]/g, '').length ?? 0;
  return (whole.length + grouping + decimals + signs) * textWidth('0', look);
}

/** How many lines a text takes when it breaks between words. */
function linesOf({ value, look }: SavedCell, available: number, textWidth: TextWidth): number {
  if (typeof value !== 'string') return 1;
  const space = textWidth(' ', look);
  let lines = 0;
  for (const paragraph of value.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const width = textWidth(word, look);
      const before = used > 0 ? space : 0;
      if (used > 0 && used + before + width > available) {
        lines += 1;
        used = width;
      } else {
        used += before + width;
      }
      // A word longer than the line is broken inside.
      lines += Math.max(0, Math.ceil(used / Math.max(1, available)) - 1);
      used = Math.min(used, available);
    }
  }
  return lines;
}
