/** A likely cause of a wrong number. */
import { noise } from '../../tables/quantity';
import type { Equation } from '../../tables/relation';
import type { Report } from '../../tables/table-values';
import type { Message } from '../../findings/messages';
import type { Culprit } from '../diagnose';

/** Names itself when it reproduces the wrong value, otherwise null. */
export type Cause = (culprit: Culprit, report: Report) => Message | null;

/** The equation of which a wrong number is the result, where it is the one that explains it best. */
export function equationOf({ quantity, repairs: [equation] }: Culprit): Equation | null {
  return equation?.result === quantity ? equation : null;
}

/** True when a computed value prints as the number that stands in the cell, rounded or cut off. */
export function reproduces(culprit: Culprit, value: number): boolean {
  const { value: written, step } = culprit.quantity;
  const give = step * noise;
  const rounded = Math.abs(value - written) <= step / 2 + give;
  const cutOff =
    Math.abs(value) >= Math.abs(written) - give && Math.abs(value) < Math.abs(written) + step && value * written >= 0;
  return rounded || cutOff;
}
