/** Equations whose result is the sum of their operands. */
import type { Message } from '../findings/messages';
import type { Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';

/** The sum of some numbers; stays exact for whole rupiah. */
export function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** `result = Σ operands`. */
export abstract class AddingEquation implements Equation {
  readonly adds = true;
  abstract readonly rule: string;
  abstract readonly roundable: boolean;
  abstract readonly result: Quantity;
  abstract readonly operands: readonly Quantity[];

  compute(values: readonly number[]): number {
    return sumOf(values);
  }

  solve(operand: number, result: number, values: readonly number[]): number {
    return result - sumOf(values) + values[operand]!;
  }

  abstract explain(expected: number): Message;
  abstract formula(): string | null;
}
