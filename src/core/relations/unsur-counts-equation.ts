/** The printed value of an unsur follows from how often each answer was given to it (Permen PANRB 14/2017). */
import { lowestAnswer } from '../calc/answers';
import type { Message } from '../findings/messages';
import { placeOf, type Quantity } from '../tables/quantity';
import { sumOf } from './adding-equation';
import { BaseEquation } from './base-equation';
import type { CountedUnsur } from './survey-sources';

/** `value = Σ (count × 1 to 4) ÷ number of answers × perAnswer`; the number is the printed total, else the sum of the counts. */
export class UnsurCountsEquation extends BaseEquation {
  readonly rule = 'ikm';
  /** What each answer counts, of those that somebody gave. */
  private readonly weights: readonly number[];

  constructor(
    result: Quantity,
    { counts, total }: CountedUnsur,
    private readonly perAnswer: number,
    readonly customary = false,
    readonly likely = false,
  ) {
    super(
      result,
      [...counts, total].filter((each) => each !== null),
    );
    this.weights = counts.flatMap((count, index) => (count === null ? [] : index + lowestAnswer));
  }

  compute(values: readonly number[]): number {
    const counts = values.slice(0, this.weights.length);
    const points = sumOf(counts.map((count, index) => count * this.weights[index]!));
    const answers = values[counts.length] ?? sumOf(counts);
    return (points / answers) * this.perAnswer;
  }

  explain(expected: number): Message {
    return { id: 'ikm.counted', values: { ...this.shown(expected), place: placeOf(this.operands[0]!) } };
  }
}
