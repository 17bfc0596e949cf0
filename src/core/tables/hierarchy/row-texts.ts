/** What the rows of a table print: the texts of their cells, and their money. */
import { withoutLetterSpacing } from '../../names/letter-spacing';
import { cellText, type Sheet } from '../../workbook/workbook';
import { cellsOf } from '../column-cells';
import type { Table, TableColumn } from '../table';
import type { RowAmounts } from './fit-by-sums';

/** The text of a cell, of a number its digits; '' when it is blank or the column is not there. */
export function textAt(sheet: Sheet, row: number, column: number | undefined): string {
  return column === undefined ? '' : withoutLetterSpacing(cellText(sheet, row, column));
}

/** True for a column of rupiah. */
export function isMoney({ spec }: TableColumn): boolean {
  return spec.content === 'rupiah';
}

/** The money of a row, one value per column; a dash is nothing spent. */
export function amountsOf(
  table: Pick<Table, 'sheet' | 'rows'>,
  money: readonly TableColumn[],
  item: number,
): RowAmounts {
  return money.map(({ index }) => {
    const { printed, written } = cellsOf(table, index);
    if (!Number.isNaN(printed[item])) return printed[item]!;
    return written.get(item)?.kind === 'dash' ? 0 : null;
  });
}
