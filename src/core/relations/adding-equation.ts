/** Equations whose result is the sum of their operands. */
import type { Quantity } from '../tables/quantity';
import { BaseEquation } from './base-equation';

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

/** `result = Σ operands`. */
export abstract class AddingEquation extends BaseEquation {
  readonly adds = true;

  compute(values: readonly number[]): number {
    return sumOf(values);
  }

  /** What the other operands leave of the sum: most equations are sums, and each operand of them is asked for. */
  override solve(operand: number, result: number, values: readonly number[]): number {
    return result - sumOf(values) + values[operand]!;
  }
}
