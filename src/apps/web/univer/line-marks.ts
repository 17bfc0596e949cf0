/** What files say of rows and columns beside their size and look, kept with them in Univer so that it moves when others are inserted. */
import type { IColumnData, IRowData } from '@univerjs/core';
import type { LineGroup, SavedSheet } from '../../../hosts/xlsx/export-model';

/** What stands in the `custom` of a row or column. */
interface LineMarks {
  readonly group?: LineGroup;
  /** Whether a page begins with it. */
  readonly startsPage?: boolean;
}

type Lines = Record<number, Partial<IRowData> | Partial<IColumnData>>;

function mark(lines: Lines, line: number, marks: LineMarks): void {
  const before = lines[line];
  lines[line] = { ...before, custom: { ...before?.custom, ...marks } };
}

/** Marks the rows and columns of a sheet; pages that begin with a column are kept with the page. */
export function markLines(sheet: SavedSheet, rows: Lines, columns: Lines): void {
  for (const [row, group] of sheet.rowGroups ?? []) mark(rows, row, { group });
  for (const [column, group] of sheet.columnGroups ?? []) mark(columns, column, { group });
  for (const row of sheet.page?.rowBreaks ?? []) mark(rows, row, { startsPage: true });
}

/** Marks a row of an open sheet as one with which a page begins. */
export function startPage(row: Partial<IRowData>): void {
  row.custom = { ...row.custom, ...({ startsPage: true } satisfies LineMarks) };
}

function marksOf(lines: Lines | undefined): [line: number, marks: LineMarks][] {
  return Object.entries(lines ?? {}).map(([line, data]) => [Number(line), (data.custom ?? {}) as LineMarks]);
}

/** The groups of rows or columns; undefined when there are none. */
export function groupsOf(lines: Lines | undefined): ReadonlyMap<number, LineGroup> | undefined {
  const groups = new Map<number, LineGroup>();
  for (const [line, { group }] of marksOf(lines)) if (group !== undefined) groups.set(line, group);
  return groups.size === 0 ? undefined : groups;
}

/** The rows with which a page begins. */
export function rowBreaksOf(lines: Lines | undefined): number[] {
  return marksOf(lines).flatMap(([row, { startsPage }]) => (startsPage === true ? [row] : []));
}
