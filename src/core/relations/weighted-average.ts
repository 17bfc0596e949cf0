/** The weighted average of an unsur, wherever it is printed. */
import type { Message } from '../findings/messages';
import { shownNumber, type Quantity } from '../tables/quantity';
import type { Alternative, Equation } from '../tables/relation';
import { addressOf, onceFilled } from './formula';

/** `weighted = average × weight`, or `average ÷ N` where no weight is printed, for one of the N unsur that were asked. */
export abstract class WeightedAverage implements Equation {
  readonly rule = 'ikm';
  readonly roundable = true;
  readonly operands: readonly Quantity[];

  constructor(
    readonly result: Quantity,
    protected readonly average: Quantity,
    protected readonly weight: Quantity | null,
    protected readonly asked: number,
  ) {
    this.operands = weight === null ? [average] : [average, weight];
  }

  abstract get alternatives(): readonly Alternative[];

  compute([average, weight = 1 / this.asked]: readonly number[]): number {
    return average! * weight;
  }

  solve(operand: number, result: number, values: readonly number[]): number {
    return result / (operand === 0 ? (values[1] ?? 1 / this.asked) : values[0]!);
  }

  explain(expected: number): Message {
    return {
      id: 'ikm.weighted',
      values: {
        written: shownNumber(this.result, this.result.value),
        average: shownNumber(this.average, this.average.value),
        count: String(this.asked),
        expected: shownNumber(this.result, expected),
      },
    };
  }

  formula(): string {
    const average = addressOf(this.average);
    if (this.weight === null) return onceFilled([average], `${average}/${this.asked}`);
    const weight = addressOf(this.weight);
    return onceFilled([average, weight], `${average}*${weight}`);
  }
}
