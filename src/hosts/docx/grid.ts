/** Lays a table of a Word file out on the rows and columns of a sheet. */
import { isOneCell } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/workbook';
import { textOf, type WordCell, type WordTable } from './word-blocks';

/** A cell on the sheet, counted from the upper left corner of its table. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly cell: WordCell;
}

/** A table on the sheet. */
export interface PlacedTable {
  readonly cells: readonly PlacedCell[];
  readonly merges: readonly Area[];
  readonly rows: number;
  /** In twentieths of a point. */
  readonly widths: readonly number[];
  /** How many rows on top are headings that Word repeats on each page. */
  readonly headingRows: number;
}

/** Narrower than the space that Word keeps beside the text of a cell, in twentieths of a point: it can hold none. */
const TOO_NARROW = 200;

/** A cell with the columns of Word's grid that it covers. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly cell: WordCell;
}

function spansOf({ rows }: WordTable): Span[][] {
  return rows.map(({ before, cells }) => {
    let column = before;
    return cells.map((cell) => {
      const start = column;
      column += cell.span;
      return { start, end: column, cell };
    });
  });
}

/**
 * The lines between columns: those where some cell begins or ends, each with the column to its right. Lines so close
 * together that no text fits between them are one line, drawn a little apart.
 */
function columnOfLine(rows: readonly (readonly Span[])[], widths: readonly number[]): Map<number, number> {
  const spans = rows.flat();
  const lines = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const narrow = spans.filter(
    ({ start, end, cell }) => widthBetween(widths, start, end) < TOO_NARROW && textOf(cell) !== '',
  );
  const columns = new Map<number, number>();
  let column = -1;
  let first = -Infinity;
  for (const line of lines) {
    const isSame =
      widthBetween(widths, first, line) < TOO_NARROW && !narrow.some(({ start, end }) => start >= first && end <= line);
    if (!isSame) {
      column += 1;
      first = line;
    }
    columns.set(line, column);
  }
  return columns;
}

/** A column without a width may be of any. */
function widthBetween(widths: readonly number[], first: number, last: number): number {
  if (first < 0 || last > widths.length) return Infinity;
  return widths.slice(first, last).reduce((sum, width) => sum + (width === 0 ? Infinity : width), 0);
}

/** The area of a cell, which grows while the rows below continue it. */
interface GrowingArea extends Area {
  bottom: number;
  readonly isTall: boolean;
}

/** Lays a table out; cells that only continue one above are covered by it. */
export function placeTable(table: WordTable): PlacedTable {
  const rows = spansOf(table);
  const columns = columnOfLine(rows, table.widths);
  const cells: PlacedCell[] = [];
  const areas: GrowingArea[] = [];
  let above = new Map<number, GrowingArea>();
  rows.forEach((spans, row) => {
    const here = new Map<number, GrowingArea>();
    for (const { start, end, cell } of spans) {
      const left = columns.get(start) ?? 0;
      const right = (columns.get(end) ?? 0) - 1;
      if (right < left) continue;
      const continued = cell.down === 'continues' ? above.get(left) : undefined;
      if (continued?.isTall === true) {
        continued.bottom = row;
        here.set(left, continued);
        continue;
      }
      const area = { top: row, left, bottom: row, right, isTall: cell.down !== null };
      areas.push(area);
      here.set(left, area);
      cells.push({ row, column: left, text: textOf(cell), cell });
    }
    above = here;
  });
  const merges = areas
    .filter((area) => !isOneCell(area))
    .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
  return {
    cells,
    merges,
    rows: rows.length,
    widths: columnWidths(columns, table.widths),
    headingRows: headings(table),
  };
}

function columnWidths(columns: ReadonlyMap<number, number>, widths: readonly number[]): number[] {
  const sums: number[] = [];
  const lines = [...columns].sort(([a], [b]) => a - b);
  lines.forEach(([line, column], index) => {
    const next = lines[index + 1]?.[0];
    if (next === undefined) return;
    sums[column] = (sums[column] ?? 0) + widths.slice(line, next).reduce((sum, each) => sum + each, 0);
  });
  return sums;
}

function headings({ rows }: WordTable): number {
  const first = rows.findIndex(({ isHeading }) => !isHeading);
  return first < 0 ? 0 : first;
}
