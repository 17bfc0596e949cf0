/** Equations whose result is one other number, printed once more. */
import type { Message } from '../findings/messages';
import type { Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';

/** `result = operand`, both in the same unit. */
export abstract class RepeatingEquation implements Equation {
  abstract readonly rule: string;
  readonly roundable: boolean = true;
  readonly operands: readonly [Quantity];

  constructor(
    readonly result: Quantity,
    repeated: Quantity,
  ) {
    this.operands = [repeated];
  }

  compute([repeated]: readonly number[]): number {
    return repeated!;
  }

  solve(_operand: number, result: number): number {
    return result;
  }

  abstract explain(expected: number): Message;
  abstract formula(): string | null;
}
