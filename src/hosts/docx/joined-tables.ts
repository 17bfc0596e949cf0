/** Puts tables together that go on after a page or a paragraph, and leaves out headings that are repeated there. */
import { readText } from '../../core/workbook/read-text';
import type { Caption, CaptionedTable } from './captions';
import { placeTable, type PlacedCell, type PlacedTable } from './grid';

/** A whole table on the sheet. */
export interface JoinedTable extends PlacedTable {
  readonly caption: Caption;
}

/** A repeated heading has this many filled cells at least: a single one may be a group that comes again. */
const FEWEST_HEADINGS = 2;

type Rows = readonly (readonly PlacedCell[])[];

function rowsOf({ cells, rows }: PlacedTable): PlacedCell[][] {
  const lines: PlacedCell[][] = Array.from({ length: rows }, () => []);
  for (const cell of cells) lines[cell.row]?.push(cell);
  return lines;
}

/** What a row says and where, for comparing it with another. */
function wordsOf(row: readonly PlacedCell[]): string {
  const filled = row.filter(({ text }) => text !== '');
  return filled.map(({ column, text }) => `${column} ${text.replace(/\s+/g, ' ').toLowerCase()}`).join('\n');
}

/** How many rows from one on repeat the headings on top. */
function repeatedFrom(rows: Rows, from: number, top: Rows): number {
  const filled = (row: readonly PlacedCell[]): number => row.filter(({ text }) => text !== '').length;
  if (!top.some((row) => filled(row) >= FEWEST_HEADINGS)) return 0;
  let count = 0;
  while (count < top.length && from + count < rows.length && wordsOf(rows[from + count]!) === wordsOf(top[count]!))
    count += 1;
  return count === top.length ? count : 0;
}

/** The headings of a table: the rows that Word repeats, or else the first one. */
function headingsOf(table: PlacedTable, rows: Rows): Rows {
  return rows.slice(0, Math.max(1, table.headingRows));
}

/** A first row of data: it has a number that is neither a year nor the number of a column. */
function beginsWithData(row: readonly PlacedCell[]): boolean {
  return row.some(({ text }) => {
    const reading = readText(text);
    return reading.kind === 'number' && !(/^(?:19|20)\d\d$/.test(text) || /^\(/.test(text));
  });
}

/** Whether a table goes on with the one before it, and how many of its first rows only repeat the headings. */
function continuation(before: PlacedTable, table: PlacedTable): { repeated: number } | null {
  if (before.widths.length !== table.widths.length) return null;
  const rows = rowsOf(table);
  const top = headingsOf(before, rowsOf(before));
  const repeated = repeatedFrom(rows, 0, top);
  if (repeated > 0) return { repeated };
  const isHeaded = table.headingRows > 0 || !beginsWithData(rows[0] ?? []);
  return isHeaded ? null : { repeated: 0 };
}

/** A table without some of its rows; areas that reach into them are cut. */
function withoutRows(table: PlacedTable, dropped: ReadonlySet<number>): PlacedTable {
  if (dropped.size === 0) return table;
  const places: number[] = [];
  let kept = 0;
  for (let row = 0; row < table.rows; row += 1) places.push(dropped.has(row) ? -1 : kept++);
  const cells = table.cells.filter(({ row }) => !dropped.has(row)).map((cell) => ({ ...cell, row: places[cell.row]! }));
  const merges = table.merges.flatMap((area) => {
    const rows = places.slice(area.top, area.bottom + 1).filter((row) => row >= 0);
    const [top] = rows;
    const bottom = rows.at(-1);
    if (top === undefined || bottom === undefined || dropped.has(area.top)) return [];
    return top === bottom && area.left === area.right ? [] : [{ ...area, top, bottom }];
  });
  return { ...table, cells, merges, rows: kept };
}

/** Rows that repeat all headings on a later page of the same table. */
function repeatedRows(table: PlacedTable): Set<number> {
  const rows = rowsOf(table);
  const top = headingsOf(table, rows);
  const repeated = new Set<number>();
  for (let row = top.length; row < rows.length; row += 1) {
    const count = repeatedFrom(rows, row, top);
    for (let each = 0; each < count; each += 1) repeated.add(row + each);
  }
  return repeated;
}

function append(before: PlacedTable, table: PlacedTable): PlacedTable {
  const down = before.rows;
  return {
    ...before,
    cells: [...before.cells, ...table.cells.map((cell) => ({ ...cell, row: cell.row + down }))],
    merges: [
      ...before.merges,
      ...table.merges.map((area) => ({ ...area, top: area.top + down, bottom: area.bottom + down })),
    ],
    rows: down + table.rows,
  };
}

/** The tables of a report, each whole. */
export function joinTables(found: readonly CaptionedTable[]): JoinedTable[] {
  const whole: JoinedTable[] = [];
  for (const { table, caption, follows } of found) {
    const placed = placeTable(table);
    const before = whole.at(-1);
    const joins = follows && before !== undefined ? continuation(before, placed) : null;
    if (joins === null || before === undefined) {
      whole.push({ ...placed, caption });
      continue;
    }
    const rest = withoutRows(placed, new Set(Array.from({ length: joins.repeated }, (_none, row) => row)));
    whole[whole.length - 1] = { ...append(before, rest), caption: before.caption };
  }
  return whole.map((table) => ({ ...withoutRows(table, repeatedRows(table)), caption: table.caption }));
}
