/** How many sums a check recomputes. */
import type { Table } from '../../../core/tables/table';
import { TableValues } from '../../../core/tables/table-values';

/** Counts the sums that tables state, so that a clean result can say what was looked at. */
export function countSums(tables: readonly Table[]): number {
  let count = 0;
  for (const table of tables) {
    const values = new TableValues(table);
    for (const relation of table.layout.relations) {
      if (relation.rule === 'jumlah') count += relation.bind(values).length;
    }
  }
  return count;
}
