/** What the rows of a table print: the texts of their cells, and their money. */
import { withoutLetterSpacing } from '../../names/letter-spacing';
import { cellText, type Sheet } from '../../workbook/workbook';
import { cellsOf, type ColumnCells } from '../column-cells';
import type { Table, TableColumn } from '../table';
import type { RowAmounts } from './fit-by-sums';

/** The text of a cell, of a number its digits; '' when it is blank or the column is not there. */
export function textAt(sheet: Sheet, row: number, column: number | undefined): string {
  return column === undefined ? '' : withoutLetterSpacing(cellText(sheet, row, column));
}

/** What stands in the columns of rupiah of a table, from left to right. */
export function moneyOf(table: Pick<Table, 'sheet' | 'rows'>, columns: readonly TableColumn[]): ColumnCells[] {
  return columns.filter(({ spec }) => spec.content === 'rupiah').map(({ index }) => cellsOf(table, index));
}

/** The money of a row, one value per column; a dash is nothing spent. */
export function amountsOf(money: readonly ColumnCells[], item: number): RowAmounts {
  return money.map(({ printed, written }) => {
    const amount = printed[item]!;
    if (!Number.isNaN(amount)) return amount;
    return written.get(item)?.kind === 'dash' ? 0 : null;
  });
}
