/** How many sums a check recomputes. */
import { recognise } from '../../../core/recognise/recognise';
import { TableValues } from '../../../core/tables/table-values';
import { withoutResults } from '../../../core/workbook/results-sheet';
import type { Workbook } from '../../../core/workbook/workbook';

/** Counts the sums that the tables of a workbook state, so that a clean result can say what was looked at. */
export function countSums(workbook: Workbook): number {
  let count = 0;
  for (const table of recognise(withoutResults(workbook)).tables) {
    const values = new TableValues(table);
    for (const relation of table.layout.relations) {
      if (relation.rule === 'jumlah') count += relation.bind(values).length;
    }
  }
  return count;
}
