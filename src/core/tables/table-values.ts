/** Reads the cells of a found table, each once, with one unit per column. */
import type { Table, TableColumn } from '../recognise/table';
import { readCell } from '../workbook/read-cell';
import type { NumberReading, Reading } from '../workbook/reading';
import { cellAt } from '../workbook/workbook';
import type { Quantity } from './quantity';
import { unitByQuotient } from './unit-by-quotient';

/** A fraction above this is taken for a percent number: a capaian of 300 % is rarer than one of 3 %. */
const largestFraction = 2.5;
/** Nobody reaches ten times a target. */
const impossibleFraction = 10;
/** A capaian or serapan below 2,5 % is rare, one of 30 % or more is not. */
const likelyFraction = 0.3;

/** Answers of a survey go from 1 to this. */
const highestAnswer = 4;

const emptyReading: Reading = { kind: 'empty' };

interface ColumnReadings {
  readonly readings: readonly Reading[];
  quantities: (Quantity | null)[] | null;
}

/** The cells of one table as readings and as quantities. */
export class TableValues {
  private readonly columns = new Map<number, ColumnReadings>();

  private readonly totals: ReadonlySet<number>;

  constructor(readonly table: Table) {
    this.totals = new Set(table.totals);
  }

  /** True for a total row. */
  isTotal(item: number): boolean {
    return this.totals.has(item);
  }

  /** What stands in a column, one reading per data row. */
  readings(column: TableColumn): readonly Reading[] {
    return this.columnReadings(column).readings;
  }

  /** The numbers of a column, one per data row; null where no number stands. */
  quantities(column: TableColumn): readonly (Quantity | null)[] {
    const cached = this.columnReadings(column);
    cached.quantities ??= this.readQuantities(column, cached.readings);
    return cached.quantities;
  }

  /** The first column that plays a role, or undefined. */
  column(role: string): TableColumn | undefined {
    return this.table.columns.find((column) => column.spec.role === role);
  }

  /** The text of a row in the first column that plays a role, '' when there is none. */
  text(role: string, item: number): string {
    const column = this.column(role);
    return column === undefined ? '' : this.textAt(column, item);
  }

  /** The text of a cell, '' when it is empty. */
  textAt(column: TableColumn, item: number): string {
    const value = cellAt(this.table.sheet, this.table.rows[item]!, column.index)?.value ?? '';
    return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  }

  private columnReadings(column: TableColumn): ColumnReadings {
    let cached = this.columns.get(column.index);
    if (cached === undefined) {
      const { sheet, rows } = this.table;
      const readings: Reading[] = [];
      for (const row of rows) {
        const cell = cellAt(sheet, row, column.index);
        readings.push(cell === undefined ? emptyReading : readCell(cell));
      }
      cached = { readings, quantities: null };
      this.columns.set(column.index, cached);
    }
    return cached;
  }

  private readQuantities(column: TableColumn, readings: readonly Reading[]): (Quantity | null)[] {
    const { content } = column.spec;
    const unit = content === 'percent' ? this.percentUnit(column, readings) : 1;
    // Averages are all rounded alike: a typed 2,8 among numbers of two decimals stands for 2,80.
    const isDerived = column.spec.derived === true;
    const ofAverages = isDerived ? usualDecimals(readings.filter(isAverage)) : 0;
    const ofOthers = isDerived ? usualDecimals(readings.filter((reading) => !isAverage(reading))) : 0;
    const hasDecimals = readings.some((reading) => reading.kind === 'number' && reading.decimals > 0);
    const quantities: (Quantity | null)[] = [];
    for (let item = 0; item < readings.length; item++) {
      const reading = readings[item]!;
      if (reading.kind === 'number') {
        const printedPerUnit = content === 'percent' ? (reading.percent ? 100 : unitOfCell(reading, unit)) : 1;
        const fewest = isAverage(reading) ? ofAverages : ofOthers;
        const quantity = this.quantity(column, item, reading, printedPerUnit, fewest);
        // Among percentages with decimals a plain 100 is 100,00: what was reached is the target.
        const isWhole = content === 'percent' && hasDecimals && quantity.value === 1 && reading.decimals === 0;
        quantities.push(isWhole ? { ...quantity, slack: 0 } : quantity);
      } else if (reading.kind === 'dash' && content === 'rupiah') {
        quantities.push(this.quantity(column, item, dashAsZero, 1, 0));
      } else {
        quantities.push(null);
      }
    }
    return quantities;
  }

  private quantity(
    column: TableColumn,
    item: number,
    reading: NumberReading,
    printedPerUnit: number,
    fewestDecimals: number,
  ): Quantity {
    const step = 10 ** -Math.max(reading.decimals, fewestDecimals) / printedPerUnit;
    return {
      table: this.table,
      item,
      row: this.table.rows[item]!,
      column,
      reading,
      value: reading.value / printedPerUnit,
      step,
      slack: step,
      printedPerUnit,
    };
  }

  /**
   * 100 when the unsigned numbers of a column are percent numbers (106,46), 1 when they are fractions (1,0646).
   * Where neither their size nor the numbers that they follow from tell, and no percentage of the table is above 2,5,
   * they are fractions if one is larger than any percent number that small is likely to be, or has the decimals of a
   * quotient.
   */
  private percentUnit(column: TableColumn, readings: readonly Reading[]): 1 | 100 {
    const own = unitShownBy(readings);
    if (own !== null) return own;
    const byQuotient = unitByQuotient(this, column);
    if (byQuotient !== null) return byQuotient;
    let fractions = looksLikeFractions(readings);
    for (const other of this.table.columns) {
      if (other === column || other.spec.content !== 'percent') continue;
      const others = this.readings(other);
      const shown = unitShownBy(others);
      if (shown !== null) return shown;
      fractions ||= looksLikeFractions(others);
    }
    return fractions ? 1 : 100;
  }
}

/** An average of answers 1 to 4; the index below the averages is larger, and has decimals of its own. */
function isAverage(reading: Reading): boolean {
  return reading.kind === 'number' && reading.value <= highestAnswer;
}

/** The most decimals that two numbers of a column have; one alone that a formula left unrounded does not tell. */
function usualDecimals(readings: readonly Reading[]): number {
  let most = 0;
  let second = 0;
  for (const reading of readings) {
    if (reading.kind !== 'number') continue;
    second = Math.max(second, Math.min(most, reading.decimals));
    most = Math.max(most, reading.decimals);
  }
  return second;
}

/** A sum passes over a dash as Excel does, so it counts as typed. */
const dashAsZero: NumberReading = {
  kind: 'number',
  value: 0,
  decimals: 0,
  percent: false,
  typed: true,
  rupiah: false,
  unit: null,
  doubts: [],
};

/** Among fractions a number that no fraction can be is a percent number. */
function unitOfCell(reading: NumberReading, unit: 1 | 100): 1 | 100 {
  return unit === 1 && Math.abs(reading.value) > impossibleFraction ? 100 : unit;
}

/** 100 when a column shows percent numbers, null when it may as well hold fractions: most of them small, none impossible. */
function unitShownBy(readings: readonly Reading[]): 1 | 100 | null {
  let signed = false;
  let small = 0;
  let large = 0;
  for (const reading of readings) {
    if (reading.kind !== 'number' || reading.value === 0) continue;
    const size = Math.abs(reading.value);
    if (reading.percent) signed ||= !reading.typed;
    else if (size > impossibleFraction) return 100;
    else if (size > largestFraction) large++;
    else small++;
  }
  return signed || (large > 0 && large >= small) ? 100 : null;
}

/** True when an unsigned number is a likely fraction: 0,3 or more, or typed with the decimals of a quotient. */
function looksLikeFractions(readings: readonly Reading[]): boolean {
  return readings.some((reading) => {
    if (reading.kind !== 'number' || reading.percent || reading.value === 0) return false;
    const size = Math.abs(reading.value);
    return size <= largestFraction && (size >= likelyFraction || (reading.typed && reading.decimals > 2));
  });
}
