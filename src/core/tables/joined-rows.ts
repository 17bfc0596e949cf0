/** Cells of a column that are joined over several rows of a table: what stands in one is said of all of them. */
import { kept, remember } from '../remember';
import type { Quantity } from './quantity';
import type { Table, TableColumn } from './table';
import type { TableValues } from './table-values';

/** The rows over which each such cell is joined, by the first of them. */
export type JoinedRows = ReadonlyMap<number, readonly number[]>;

/** Every reading of the columns of a table asks for them. */
const known = remember((_rows: readonly number[]) => new Map<number, JoinedRows>());

/** @example joinedRows(table, capaian) // Map { 0 => [0, 1] } for one capaian beside two indicators */
export function joinedRows(table: Table, { index }: TableColumn): JoinedRows {
  return kept(known(table.rows), index, () => joinedIn(table, index));
}

/** The same where the columns of a table are still to be read. */
export function joinedIn({ sheet, rows }: Pick<Table, 'sheet' | 'rows'>, column: number): JoinedRows {
  const joined = new Map<number, readonly number[]>();
  const merges = sheet.merges.filter(
    ({ top, bottom, left, right }) => top < bottom && left <= column && column <= right,
  );
  if (merges.length === 0) return joined;
  const itemOf = new Map(rows.map((row, item) => [row, item]));
  const last = rows.at(-1) ?? -1;
  for (const { top, bottom } of merges) {
    const items: number[] = [];
    for (let row = top; row <= Math.min(bottom, last); row++) {
      const item = itemOf.get(row);
      if (item !== undefined) items.push(item);
    }
    if (items.length > 1) joined.set(items[0]!, items);
  }
  return joined;
}

/** The numbers of a column; one that is joined over several rows stands in all of them. */
export function inAllRows(values: TableValues, column: TableColumn): readonly (Quantity | null)[] {
  const quantities = values.quantities(column);
  const joined = joinedRows(values.table, column);
  if (joined.size === 0) return quantities;
  const all = [...quantities];
  for (const [first, items] of joined) for (const item of items) all[item] = quantities[first] ?? null;
  return all;
}
