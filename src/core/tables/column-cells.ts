/** The cells of one column of a found table, read once. */
import type { Table, TableColumn } from './table';
import { readNumberFormat, type NumberFormat } from '../workbook/number-format';
import { isShownAsNumber, printedDecimals, printedValue, readCell } from '../workbook/read-cell';
import type { Reading } from '../workbook/reading';
import { cellAt, type Cell } from '../workbook/workbook';

/**
 * What stands in a column, one entry per data row. A table can have very many cells, so of typed numbers nothing is
 * kept but their value and decimals; they are read again where something is said about them.
 */
export class ColumnCells {
  /** The numbers as printed; NaN where none stands. */
  readonly printed: number[] = [];
  /** How many decimals each of them has; 0 where none stands. */
  readonly decimals: number[] = [];
  /** What stands in the filled cells that hold no typed number, by item. */
  readonly written = new Map<number, Reading>();
  private numberCount = 0;
  private percentCount = 0;
  private formulaCount = 0;

  constructor(
    readonly table: Table,
    readonly column: TableColumn,
  ) {
    for (let item = 0; item < table.rows.length; item++) {
      const cell = this.cell(item);
      if (cell?.formula !== undefined) this.formulaCount++;
      if (typeof cell?.value === 'number') this.addStored(item, cell.value, readNumberFormat(cell.format, cell.value));
      else this.addWritten(item, readCell(cell));
    }
  }

  private addStored(item: number, stored: number, format: NumberFormat): void {
    if (!isShownAsNumber(stored, format)) {
      this.addWritten(item, this.reading(item));
      return;
    }
    const value = printedValue(stored, format);
    this.add(value, printedDecimals(value, format), format.percent || format.percentSign);
  }

  private addWritten(item: number, reading: Reading): void {
    if (reading.kind !== 'empty') this.written.set(item, reading);
    if (reading.kind === 'number') this.add(reading.value, reading.decimals, reading.percent);
    else this.add(NaN, 0, false);
  }

  private add(value: number, decimals: number, percent: boolean): void {
    this.printed.push(value);
    this.decimals.push(decimals);
    if (!Number.isNaN(value)) this.numberCount++;
    if (percent) this.percentCount++;
  }

  /** How many cells hold a number. */
  get numbers(): number {
    return this.numberCount;
  }

  /** How many of the numbers have a percent sign. */
  get percents(): number {
    return this.percentCount;
  }

  /** How many cells have a formula. */
  get formulas(): number {
    return this.formulaCount;
  }

  /** The cell of a row, or undefined when nothing is there. */
  cell(item: number): Cell | undefined {
    return cellAt(this.table.sheet, this.table.rows[item]!, this.column.index);
  }

  /** What stands in the cell of a row. */
  reading(item: number): Reading {
    return this.written.get(item) ?? readCell(this.cell(item));
  }

  /** True for a number with a percent sign. */
  isPercent(item: number): boolean {
    if (this.percentCount === 0 || this.percentCount === this.numberCount) return this.percentCount > 0;
    const reading = this.reading(item);
    return reading.kind === 'number' && reading.percent;
  }
}
