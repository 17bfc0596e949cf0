/** Cells that may be what is wrong, and which of two is the likelier. */
import { cellsOf } from '../tables/column-cells';
import type { Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import { decimalsOf, withoutNoise } from '../workbook/plain-decimal';

/** A cell with the value that repairs most, and what that gains. */
export interface Candidate {
  readonly quantity: Quantity;
  readonly value: number;
  readonly gain: number;
  readonly derived: boolean;
  /** True when it fits what else is known of the cell, as the number printed there does not. */
  readonly doubted: boolean;
  /** True when nothing but a slip of the keyboard tells that it is the wrong one. */
  readonly slipped: boolean;
  /** True when it is the printed number without a slip, be it by chance. */
  readonly mistyped: boolean;
}

/** More repaired first; then derived before typed, what a slip explains, later tables before earlier ones, lower rows before higher ones. */
export function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.gain !== b.gain) return a.gain > b.gain;
  if (a.derived !== b.derived) return a.derived;
  if (a.mistyped !== b.mistyped) return a.mistyped;
  const byTable = a.quantity.table.position - b.quantity.table.position;
  if (byTable !== 0) return byTable > 0;
  const byRow = a.quantity.row - b.quantity.row;
  return byRow !== 0 ? byRow > 0 : a.quantity.column.index > b.quantity.column.index;
}

/** What computes a number comes first, then what prints it elsewhere, then what it would follow from by what was rounded. */
export function exactFirst(quantity: Quantity, equations: readonly Equation[]): Equation[] {
  const rankOf = ({ result, repetition }: Equation): number =>
    repetition !== undefined ? 1 : result === quantity ? 0 : 2;
  return [...equations].sort((a, b) => rankOf(a) - rankOf(b));
}

/** No number is typed with more decimals. */
const mostDecimals = 4;

/**
 * A number that nobody types, rounded to the decimals that are printed in its cell, then to the most that its column
 * prints; none for one that may have been typed.
 * @example likeNeighbours(quantity, 2.99881) // [3], where all numbers of the column are whole ones
 */
export function likeNeighbours({ table, column, reading, printedPerUnit }: Quantity, value: number): number[] {
  const printed = withoutNoise(value * printedPerUnit);
  if (decimalsOf(printed) <= mostDecimals) return [];
  const beside = cellsOf(table, column.index).decimals.reduce((most, each) => Math.max(most, each), 0);
  const decimals = [reading.decimals, beside].map((each) => Math.min(Math.max(each, 0), mostDecimals));
  return decimals.map((each) => Number(printed.toFixed(each)) / printedPerUnit);
}
