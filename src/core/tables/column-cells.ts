/** The cells of one column of a found table, read once. */
import { kept, remember } from '../remember';
import type { Table } from './table';
import { readNumberFormat, type NumberFormat } from '../workbook/number-format';
import { isShownAsNumber, printedDecimals, printedValue, readCell } from '../workbook/read-cell';
import { readText } from '../workbook/read-text';
import type { Reading } from '../workbook/reading';
import { cellAt, type Cell, type Sheet } from '../workbook/workbook';

/** One alone may be a negative number. */
const fewestInBrackets = 2;

const known = remember((_rows: readonly number[]) => new Map<number, ColumnCells>());

/** What stands in a column of a table, the same whatever the column is taken for. */
export function cellsOf({ sheet, rows }: Pick<Table, 'sheet' | 'rows'>, index: number): ColumnCells {
  return kept(known(rows), index, () => new ColumnCells(sheet, rows, index));
}

/**
 * What stands in a column, one entry per data row. A table can have very many cells, so of typed numbers nothing is
 * kept but their value and decimals; they are read again where something is said about them.
 */
export class ColumnCells {
  /** The numbers as printed; NaN where none stands. */
  readonly printed: Float64Array;
  /** How many decimals each of them has; 0 where none stands. */
  readonly decimals: Int16Array;
  /** What stands in the filled cells that hold no typed number, by item. */
  readonly written = new Map<number, Reading>();
  /** How many cells hold a number. */
  readonly numbers: number = 0;
  /** How many of the numbers have a percent sign. */
  readonly percents: number = 0;
  /** How many cells have a formula. */
  readonly formulas: number = 0;
  private bare: ColumnCells | undefined;

  constructor(
    private readonly sheet: Sheet,
    private readonly rows: readonly number[],
    private readonly index: number,
    private readonly read: (cell: Cell | undefined) => Reading = readCell,
  ) {
    this.printed = new Float64Array(rows.length).fill(NaN);
    this.decimals = new Int16Array(rows.length);
    for (let item = 0; item < rows.length; item++) {
      const cell = this.cell(item);
      const value = cell?.value;
      const isPercent =
        typeof value === 'number'
          ? this.addStored(item, value, readNumberFormat(cell!.format, value))
          : this.addWritten(item, read(cell));
      if (isPercent) this.percents++;
      if (!Number.isNaN(this.printed[item])) this.numbers++;
      if (cell?.formula !== undefined) this.formulas++;
    }
  }

  /** @returns whether it has a percent sign */
  private addStored(item: number, stored: number, format: NumberFormat): boolean {
    if (!isShownAsNumber(stored, format)) return this.addWritten(item, this.reading(item));
    const value = printedValue(stored, format);
    return this.addNumber(item, value, printedDecimals(value, format), format.percent || format.percentSign);
  }

  private addWritten(item: number, reading: Reading): boolean {
    if (reading.kind !== 'empty') this.written.set(item, reading);
    return reading.kind === 'number' && this.addNumber(item, reading.value, reading.decimals, reading.percent);
  }

  private addNumber(item: number, value: number, decimals: number, percent: boolean): boolean {
    this.printed[item] = value;
    this.decimals[item] = decimals;
    return percent;
  }

  /** The cell of a row, or undefined when nothing is there. */
  cell(item: number): Cell | undefined {
    return cellAt(this.sheet, this.rows[item]!, this.index);
  }

  /** What stands in the cell of a row. */
  reading(item: number): Reading {
    return this.written.get(item) ?? this.read(this.cell(item));
  }

  /**
   * The same, where every number stands in brackets, for a column whose numbers cannot all be negative: there they are a
   * way of writing, `(98)` no code, and `(101,34%)` not below zero.
   */
  get withoutBrackets(): ColumnCells {
    return (this.bare ??= this.isInBrackets
      ? new ColumnCells(this.sheet, this.rows, this.index, readInBrackets)
      : this);
  }

  private get isInBrackets(): boolean {
    let [count, numbers] = [0, 0];
    for (const [item, { kind }] of this.written) {
      if (kind !== 'number' && kind !== 'code') continue;
      if (inBrackets(this.cell(item)) === null) return false;
      count++;
      if (kind === 'number') numbers++;
    }
    // The others are typed as numbers, and a typed number stands in no brackets.
    return count >= fewestInBrackets && numbers === this.numbers;
  }

  /** True for a number with a percent sign. */
  isPercent(item: number): boolean {
    if (this.percents === 0 || this.percents === this.numbers) return this.percents > 0;
    const reading = this.reading(item);
    return reading.kind === 'number' && reading.percent;
  }
}

/** What is written between the brackets that enclose the text of a cell, or null. */
function inBrackets(cell: Cell | undefined): string | null {
  return typeof cell?.value === 'string' ? (/^\s*\(([^()]*)\)\s*$/.exec(cell.value)?.[1] ?? null) : null;
}

/** What a cell holds whose brackets say nothing; they are a remark, with which it is no text by mistake. */
function readInBrackets(cell: Cell | undefined): Reading {
  const text = inBrackets(cell);
  if (text === null) return readCell(cell);
  const reading = readText(text);
  return reading.kind === 'number' ? { ...reading, doubts: [...reading.doubts, 'remark'] } : reading;
}
