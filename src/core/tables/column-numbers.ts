/** The numbers of one column of a found table, in one unit. */
import { highestAnswer } from '../calc/answers';
import type { NumberReading } from '../workbook/reading';
import type { ColumnCells } from './column-cells';
import { impossibleFraction } from './percent-unit';
import type { Quantity } from './quantity';
import { lowestHeading, type Table, type TableColumn } from './table';

/** The numbers of a column, one entry per data row. What more there is to a number is made when it is asked for. */
export class ColumnNumbers {
  /** The numbers in the unit of `Quantity.value`; NaN where none stands. */
  readonly values: Float64Array;
  /** One unit in the last printed digit of each. */
  readonly steps: Float64Array;
  private readonly made: (Quantity | null)[] = [];
  private all: readonly (Quantity | null)[] | null = null;
  private readonly hasDecimals: boolean;
  /** Percentages that are set, not computed and rounded. */
  private readonly isWeight: boolean;

  /** @param unit what the unsigned numbers of a column of percentages are divided by to be fractions */
  constructor(
    private readonly table: Table,
    private readonly column: TableColumn,
    private readonly cells: ColumnCells,
    private readonly unit: 1 | 100,
  ) {
    const { printed, decimals } = cells;
    this.isWeight = column.spec.content === 'percent' && /^bobot\b/i.test(lowestHeading(column.heading));
    this.hasDecimals = column.spec.content === 'percent' && decimals.some((count) => count > 0);
    // Averages are all rounded alike: a typed 2,8 among numbers of two decimals stands for 2,80.
    const isDerived = column.spec.derived === true;
    const ofAverages = isDerived ? usualDecimals(cells, isAverage) : -Infinity;
    const ofOthers = isDerived ? usualDecimals(cells, (value) => !isAverage(value)) : -Infinity;
    const areWhole = column.spec.content === 'percent' && areRoundedToWhole(printed);
    this.values = new Float64Array(printed.length);
    this.steps = new Float64Array(printed.length);
    for (let item = 0; item < printed.length; item++) {
      const value = printed[item]!;
      const perUnit = this.perUnit(item);
      const fewest = isAverage(value) ? ofAverages : ofOthers;
      const places = areWhole ? 0 : Math.max(decimals[item]!, fewest);
      this.values[item] = Number.isNaN(value) && this.isZero(item) ? 0 : value / perUnit;
      this.steps[item] = 10 ** -places / perUnit;
    }
  }

  /** The number of a row with all that is known about it, the same one whenever it is asked for; null where none stands. */
  quantity(item: number): Quantity | null {
    let quantity = this.made[item];
    if (quantity === undefined) this.made[item] = quantity = this.make(item);
    return quantity;
  }

  /** All of them. */
  get quantities(): readonly (Quantity | null)[] {
    if (this.all === null) {
      const all = new Array<Quantity | null>(this.values.length);
      for (let item = 0; item < all.length; item++) all[item] = this.quantity(item);
      this.all = all;
    }
    return this.all;
  }

  private make(item: number): Quantity | null {
    const value = this.values[item] ?? NaN;
    if (Number.isNaN(value)) return null;
    const { table, column } = this;
    const { decimals } = this.cells;
    const read = this.cells.reading(item);
    const step = this.steps[item]!;
    // Among percentages with decimals a plain 100 is 100,00: what was reached is the target.
    const isWhole = this.hasDecimals && value === 1 && decimals[item] === 0;
    return {
      table,
      item,
      row: table.rows[item]!,
      column,
      reading: read.kind === 'number' ? read : dashAsZero,
      value,
      step,
      slack: isWhole || this.isWeight ? 0 : step,
      printedPerUnit: this.perUnit(item),
    };
  }

  /** A dash in a column of money is nothing. */
  private isZero(item: number): boolean {
    return this.column.spec.content === 'rupiah' && this.cells.written.get(item)?.kind === 'dash';
  }

  /**
   * What one unit of a number is as printed: 100 for a fraction printed as a percentage, else 1. Among fractions a number
   * that no fraction can be is a percent number.
   */
  perUnit(item: number): 1 | 100 {
    if (this.column.spec.content !== 'percent') return 1;
    if (this.cells.isPercent(item)) return 100;
    return this.unit === 1 && Math.abs(this.cells.printed[item]!) > impossibleFraction ? 100 : this.unit;
  }
}

/** So many different quotients are not all whole by chance. */
const fewestWhole = 5;

/** True for percentages that were all rounded to whole ones, however many decimals their cells show: 92,00 for 91,98. */
function areRoundedToWhole(printed: Float64Array): boolean {
  const different = new Set<number>();
  for (const value of printed) {
    if (Number.isNaN(value) || value % 100 === 0) continue;
    if (!Number.isInteger(value)) return false;
    different.add(value);
  }
  return different.size >= fewestWhole;
}

/** An average of answers 1 to 4; the index below the averages is larger, and has decimals of its own. */
function isAverage(value: number): boolean {
  return value <= highestAnswer;
}

/** The most decimals that two numbers of a sort have; one alone that a formula left unrounded does not tell. */
function usualDecimals({ printed, decimals }: ColumnCells, isOfSort: (value: number) => boolean): number {
  let most = 0;
  let second = 0;
  for (let item = 0; item < printed.length; item++) {
    if (Number.isNaN(printed[item]) || !isOfSort(printed[item]!)) continue;
    second = Math.max(second, Math.min(most, decimals[item]!));
    most = Math.max(most, decimals[item]!);
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
