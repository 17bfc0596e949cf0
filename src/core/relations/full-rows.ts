/** The rows of some columns in which all of them have a number. */
import type { Quantity } from '../tables/quantity';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';

/**
 * The numbers of each such row, in the order of the columns; those of totals among them.
 * @example fullRows(values, [capaian, realisasi, target]) // [[110 %, 55, 50], …]
 */
export function fullRows(values: TableValues, columns: readonly TableColumn[]): Quantity[][] {
  const [first, ...others] = columns.map((column) => values.quantities(column));
  return first!.flatMap((quantity, item) => {
    if (quantity === null) return [];
    const row = [quantity, ...others.map((column) => column[item] ?? null)];
    return row.every((each) => each !== null) ? [row] : [];
  });
}
