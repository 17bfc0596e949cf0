/** The numbers of a table in one unit per column, whatever way the clerk wrote them. */
import { shownReading, type ShownNumber } from '../workbook/shown-number';
import type { Table, TableColumn } from './table';
import type { NumberReading } from '../workbook/reading';
import type { Place } from '../workbook/workbook';

/**
 * One number of a table. Percentages are fractions (1,0646 for 106,46%), money is rupiah, everything else is as
 * printed (a target of 80,95% is 80.95, beside a realisasi of 80,90).
 */
export interface Quantity {
  readonly table: Table;
  /** Index in `table.rows`. */
  readonly item: number;
  /** Row on the sheet. */
  readonly row: number;
  readonly column: TableColumn;
  readonly reading: NumberReading;
  readonly value: number;
  /** One unit in the last printed digit, in the unit of `value`. */
  readonly step: number;
  /** How far the number may be from what it was before it was printed, where something is computed from it. */
  readonly slack: number;
  /** What one unit of `value` is in the number as printed: 100 for a fraction printed as a percentage, else 1. */
  readonly printedPerUnit: number;
}

/** Where a quantity stands. */
export function placeOf(quantity: Quantity): Place {
  return { sheet: quantity.table.sheet.name, row: quantity.row, column: quantity.column.index };
}

/** Binary fractions are never exact; a difference below this share of a step is none. */
export const noise = 1e-6;
/** And one below this share of a number. */
export const relativeNoise = 1e-12;

/** True when a computed value, rounded to the last printed digit, is the printed one. */
export function isPrintedAs(computed: number, printed: number, step: number): boolean {
  return Math.abs(printed - computed) <= step / 2 + step * noise + Math.abs(computed) * relativeNoise;
}

/** The value of a cell, or another one, in the unit of the cell itself: 1.004 for a cell that shows 100,40%, 100.4 for one that shows 100,40. */
export function inCellUnit(quantity: Quantity, value = quantity.value): number {
  const printed = value * quantity.printedPerUnit;
  const inCell = quantity.reading.percent ? printed / 100 : printed;
  return Number(inCell.toPrecision(12));
}

/** The value of a cell, or another one, as a sentence shows it: with the decimals and the sign of the cell it belongs to. */
export function shownNumber(quantity: Quantity, value = quantity.value): ShownNumber {
  const { reading, column, printedPerUnit } = quantity;
  return shownReading({ ...reading, value: value * printedPerUnit }, column.spec.content === 'rupiah');
}

/** Percentages that were computed are worth two decimals even where the clerk wrote none. */
const decimalsOfPercentages = 2;

/** The value that should stand in a cell, as a sentence shows it. */
export function shownExpected(quantity: Quantity, value: number): ShownNumber {
  const shown = shownNumber(quantity, value);
  const computed = quantity.column.spec.content === 'percent';
  return computed ? { ...shown, decimals: Math.max(shown.decimals, decimalsOfPercentages) } : shown;
}

/** The sum of some numbers; stays exact for whole rupiah. */
export function sumOf(values: readonly number[]): number {
  let sum = 0;
  // Every equation is added up for each number that may be wrong: by index that takes a fourth of the time.
  for (let index = 0; index < values.length; index++) sum += values[index]!;
  return sum;
}

/** What some cells add up to. */
export function addedUp(quantities: readonly Quantity[]): number {
  let sum = 0;
  for (const { value } of quantities) sum += value;
  return sum;
}
