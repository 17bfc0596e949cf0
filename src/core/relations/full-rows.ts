/** The rows of some columns in which all of them have a number. */
import { slots } from '../tables/operand-columns';
import type { Quantity } from '../tables/quantity';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';

/**
 * The numbers of each such row, in the order of the columns; those of totals among them.
 * @example fullRows(values, [capaian, realisasi, target]) // [[110 %, 55, 50], …]
 */
export function fullRows(values: TableValues, columns: readonly TableColumn[]): Quantity[][] {
  const full: Quantity[][] = [];
  const all = columns.map((column) => values.quantities(column));
  for (let item = 0; item < values.table.rows.length; item++) {
    const row = fullRow(all, item);
    if (row !== null) full.push(row);
  }
  return full;
}

/** The same of the columns that play some roles, the result first, wherever they belong together. */
export function fullRowsOf(values: TableValues, result: string, operands: readonly string[]): Quantity[][] {
  return slots(values, result, operands).flatMap((columns) => fullRows(values, columns));
}

function fullRow(columns: readonly (readonly (Quantity | null)[])[], item: number): Quantity[] | null {
  const row = new Array<Quantity>(columns.length);
  for (let place = 0; place < columns.length; place++) {
    const quantity = columns[place]![item] ?? null;
    if (quantity === null) return null;
    row[place] = quantity;
  }
  return row;
}
