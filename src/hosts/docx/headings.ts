/** Finds out what the columns of a table are called. */
import type { PlacedTable } from './grid';

/** A year or the number of a column tells columns apart only together with what stands above it. */
const NUMBERING = /^\(?\d{1,4}\)?$/;

/** How many rows on top are headings: those that Word repeats, or else the first and what its merged cells reach. */
function headingRows({ headingRows: repeated, merges }: PlacedTable): number {
  if (repeated > 0) return repeated;
  return merges.reduce((most, { top, bottom }) => (top === 0 ? Math.max(most, bottom + 1) : most), 1);
}

/**
 * For each column the lowest heading that names it, behind the one above it where it is only a number: `2025 Target`.
 * Empty for a column without one.
 */
export function headingsOf(table: PlacedTable): string[] {
  const rows = headingRows(table);
  return table.widths.map((_width, column) => {
    const above = table.cells.filter(({ row, column: left, text }) => {
      if (row >= rows || text === '') return false;
      const area = table.merges.find((merge) => merge.top === row && merge.left === left);
      return column >= left && column <= (area?.right ?? left);
    });
    const names = above.map(({ text }) => text.replace(/\s+/g, ' ')).filter((text) => !/^\(\d+\)/.test(text));
    const last = names.at(-1) ?? '';
    const before = names.at(-2);
    return NUMBERING.test(last) && before !== undefined ? `${before} ${last}` : last;
  });
}
