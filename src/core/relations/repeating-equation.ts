/** Equations whose result is one other number, printed once more. */
import type { Quantity } from '../tables/quantity';
import { BaseEquation } from './base-equation';

/** `result = operand`, both in the same unit. */
export abstract class RepeatingEquation extends BaseEquation<readonly [Quantity]> {
  constructor(result: Quantity, repeated: Quantity) {
    super(result, [repeated]);
  }

  compute([repeated]: readonly number[]): number {
    return repeated!;
  }
}
