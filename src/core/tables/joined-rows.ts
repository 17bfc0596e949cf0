/** Cells of a column that are joined over several rows of a table: what stands in one is said of all of them. */
import { kept, remember } from '../remember';
import type { Quantity } from './quantity';
import type { Table, TableColumn } from './table';
import type { TableValues } from './table-values';

/** The rows over which each such cell is joined, by the first of them. */
export type JoinedRows = ReadonlyMap<number, readonly number[]>;

const known = remember((_table: Table) => new Map<number, JoinedRows>());

/** @example joinedRows(table, capaian) // Map { 0 => [0, 1] } for one capaian beside two indicators */
export function joinedRows(table: Table, { index }: TableColumn): JoinedRows {
  return kept(known(table), index, () => findJoined(table, index));
}

function findJoined({ sheet, rows }: Table, column: number): JoinedRows {
  const joined = new Map<number, readonly number[]>();
  for (const { top, bottom, left, right } of sheet.merges) {
    if (top === bottom || column < left || column > right) continue;
    const items = rows.flatMap((row, item) => (row >= top && row <= bottom ? [item] : []));
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
