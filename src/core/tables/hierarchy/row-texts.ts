/** What the rows of a table print: the texts of their cells, and their money. */
import { withoutLetterSpacing } from '../../names/letter-spacing';
import { readNumberFormat } from '../../workbook/number-format';
import { isShownAsNumber, printedValue, readCell } from '../../workbook/read-cell';
import { cellAt, cellText, type Cell, type Sheet } from '../../workbook/workbook';
import type { TableColumn } from '../table';
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
export function amountsOf(sheet: Sheet, money: readonly TableColumn[], row: number): RowAmounts {
  return money.map(({ index }) => amountIn(cellAt(sheet, row, index)));
}

/** The amount in a cell; of a typed number nothing else is read, for a table may have very many. */
function amountIn(cell: Cell | undefined): number | null {
  if (typeof cell?.value === 'number') {
    const format = readNumberFormat(cell.format, cell.value);
    return isShownAsNumber(cell.value, format) ? printedValue(cell.value, format) : null;
  }
  const reading = readCell(cell);
  if (reading.kind === 'number') return reading.value;
  return reading.kind === 'dash' ? 0 : null;
}
