/** The printed value of an unsur follows from how often each answer was given to it (Permen PANRB 14/2017). */
import type { Message } from '../findings/messages';
import { placeOf, type Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import { lowestAnswer, type CountedUnsur } from './survey-sources';
import { countedOtherwise, type Sureness } from './unsur-average-equation';

/** `value = Σ (count × 1 to 4) ÷ number of answers × perAnswer`; the number is the printed total, else the sum of the counts. */
export class UnsurCountsEquation implements Equation {
  readonly rule = 'ikm';
  readonly roundable = true;
  readonly operands: readonly Quantity[];
  readonly customary: boolean;
  readonly likely: boolean;
  /** What each answer counts, of those that somebody gave. */
  private readonly weights: readonly number[];

  constructor(
    readonly result: Quantity,
    unsur: CountedUnsur,
    private readonly perAnswer: number,
    { customary = false, likely = false }: Sureness,
  ) {
    this.customary = customary;
    this.likely = likely;
    const given = unsur.counts.flatMap((count, index) =>
      count === null ? [] : [{ count, weight: index + lowestAnswer }],
    );
    this.weights = given.map(({ weight }) => weight);
    const counts = given.map(({ count }) => count);
    this.operands = unsur.total === null ? counts : [...counts, unsur.total];
  }

  compute(values: readonly number[]): number {
    const { points, answers } = this.added(values);
    return (points / answers) * this.perAnswer;
  }

  solve(operand: number, result: number, values: readonly number[]): number {
    const { points, answers } = this.added(values);
    const average = result / this.perAnswer;
    const weight = this.weights[operand];
    if (weight === undefined) return points / average;
    const own = values[operand]!;
    const isOfAnswers = values.length === this.weights.length;
    if (!isOfAnswers) return (average * answers - (points - weight * own)) / weight;
    return (average * (answers - own) - (points - weight * own)) / (weight - average);
  }

  explain(expected: number): Message {
    return countedOtherwise(this.result, expected, placeOf(this.operands[0]!));
  }

  formula(): null {
    return null;
  }

  private added(values: readonly number[]): { points: number; answers: number } {
    const counts = values.slice(0, this.weights.length);
    const points = counts.reduce((sum, count, index) => sum + count * this.weights[index]!, 0);
    return { points, answers: values[this.weights.length] ?? counts.reduce((sum, count) => sum + count, 0) };
  }
}
