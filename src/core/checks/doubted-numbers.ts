/** Numbers that something besides the relations speaks against. */
import { quantitiesAt } from '../tables/quantities-at';
import type { Doubts } from '../diagnosis/suspects';
import type { Quantity } from '../tables/quantity';
import { typedOverCells } from './typed-over';
import { numbersAgainstWeights } from './akip-weights';
import type { CheckContext } from './context';
import { averagesImpossible } from './impossible-averages';
import { numbersMislabelled } from './labels';
import { numbersOutside } from './ranges';
import { numbersAThousandth } from './thousandths';

/**
 * The numbers that cannot be by definition, that look like a thousandth of what was meant, that were typed over a formula, or that all labels beside them
 * call something else: where a relation breaks as well, they are what is wrong, and not what was computed from them.
 */
export function doubtedNumbers(context: CheckContext): Doubts {
  return new Map([
    ...typedOver(context),
    ...numbersAThousandth(context.values),
    ...numbersMislabelled(context),
    ...numbersAgainstWeights(context.values),
    ...averagesImpossible(context.values),
    ...numbersOutside(context.values),
  ]);
}

function typedOver(context: CheckContext): [Quantity, () => boolean][] {
  return [...typedOverCells(context).typed.values()].flatMap(({ place }) =>
    quantitiesAt(place, context.values).map((quantity): [Quantity, () => boolean] => [quantity, () => true]),
  );
}
