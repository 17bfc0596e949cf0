/** How many tables wait to be filled in. */
import type { Table } from '../../../core/tables/table';
import { readCell } from '../../../core/workbook/read-cell';
import { cellAt } from '../../../core/workbook/workbook';

/** Counts the tables with columns for figures in which no figure but 0 stands: nothing in them can be wrong yet. */
export function countUnfilled(tables: readonly Table[]): number {
  return tables.filter(({ sheet, rows, columns }) => {
    const figures = columns.filter(({ spec }) => ['number', 'percent', 'rupiah'].includes(spec.content));
    const hasFigure = rows.some((row) =>
      figures.some(({ index }) => {
        const reading = readCell(cellAt(sheet, row, index));
        return reading.kind === 'number' && reading.value !== 0;
      }),
    );
    return figures.length > 0 && !hasFigure;
  }).length;
}
