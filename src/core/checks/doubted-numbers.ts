/** Numbers that something besides the relations speaks against. */
import type { Doubts } from '../diagnosis/suspects';
import { numbersAgainstWeights } from './akip-weights';
import type { CheckContext } from './context';
import { averagesImpossible } from './impossible-averages';
import { numbersMislabelled } from './labels';
import { numbersOutside } from './ranges';
import { numbersAThousandth } from './thousandths';

/**
 * The numbers that cannot be by definition, that look like a thousandth of what was meant, or that all labels beside them
 * call something else: where a relation breaks as well, they are what is wrong, and not what was computed from them.
 */
export function doubtedNumbers(context: CheckContext): Doubts {
  return new Map([
    ...numbersAThousandth(context.values),
    ...numbersMislabelled(context),
    ...numbersAgainstWeights(context.values),
    ...averagesImpossible(context.values),
    ...numbersOutside(context.values),
  ]);
}
