/** Equations whose result is one other number, printed once more. */
import { shownNumber, placeOf, type Quantity } from '../tables/quantity';
import type { ShownNumber } from '../workbook/shown-number';
import type { Place } from '../workbook/workbook';
import { BaseEquation } from './base-equation';

/** `result = operand`, both in the same unit. */
export abstract class RepeatingEquation extends BaseEquation<readonly [Quantity]> {
  constructor(result: Quantity, repeated: Quantity) {
    super(result, [repeated]);
  }

  compute([repeated]: readonly number[]): number {
    return repeated!;
  }

  /** What is printed here and there, each as its cell shows it. */
  protected differing(expected: number): { written: ShownNumber; expected: ShownNumber; place: Place } {
    const [repeated] = this.operands;
    return { ...this.shown(expected), expected: shownNumber(repeated, expected), place: placeOf(repeated) };
  }
}
