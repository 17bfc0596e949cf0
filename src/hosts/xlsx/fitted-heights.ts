/** How high rows are whose texts are broken into lines: programs that only print or convert a file measure nothing. */
import type { CellValue } from '../../core/workbook/workbook';

/** Points. */
const LINE_HEIGHT = 15;
const MOST_LINES = 20;

/** In how many lines a text stands in a column, broken between words. */
function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const { length } of paragraph.split(' ')) {
      if (used > 0 && used + 1 + length > width) {
        lines += 1;
        used = 0;
      }
      used += length + (used > 0 ? 1 : 0);
      for (; used > width; used -= width) lines += 1;
    }
  }
  return lines;
}

/**
 * The heights in points of the rows that need more than one line.
 * @param widthOf of a column, in characters; null for a cell whose text is not broken
 * @example fittedHeights([[{ value: 'Kantor yang mengalaminya' }]], () => 20) // Map { 0 => 30 }
 */
export function fittedHeights(
  rows: readonly (readonly ({ readonly value: CellValue } | undefined)[] | undefined)[],
  widthOf: (row: number, column: number) => number | null,
): Map<number, number> {
  const heights = new Map<number, number>();
  rows.forEach((cells, row) => {
    const lines = (cells ?? []).map((cell, column) => {
      const width = typeof cell?.value === 'string' ? widthOf(row, column) : null;
      return width === null ? 1 : linesOf(cell!.value as string, width);
    });
    const most = Math.min(MOST_LINES, Math.max(1, ...lines));
    if (most > 1) heights.set(row, most * LINE_HEIGHT);
  });
  return heights;
}
