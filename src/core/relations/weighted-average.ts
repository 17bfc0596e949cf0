/** The weighted average of an unsur, wherever it is printed. */
import { over, times } from '../expressions/expression';
import type { Message } from '../findings/messages';
import { shownNumber, type Quantity } from '../tables/quantity';
import type { Alternative } from '../tables/relation';
import { ComputedEquation } from './computed';

/** `weighted = average × weight`, or `average ÷ N` where no weight is printed, for one of the N unsur that were asked. */
export abstract class WeightedAverage extends ComputedEquation {
  constructor(
    result: Quantity,
    protected readonly average: Quantity,
    protected readonly weight: Quantity | null,
    protected readonly asked: number,
  ) {
    const [as, operands] =
      weight === null ? [over('average', asked), [average]] : [times('average', 'weight'), [average, weight]];
    super('ikm', result, as, operands);
  }

  abstract get alternatives(): readonly Alternative[];

  override explain(expected: number): Message {
    const values = { ...this.shown(expected), average: shownNumber(this.average), count: String(this.asked) };
    return { id: 'ikm.weighted', values };
  }
}
