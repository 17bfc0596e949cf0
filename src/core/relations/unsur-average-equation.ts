/** The printed value of an unsur follows from answers that stand elsewhere (Permen PANRB 14/2017). */
import type { Message } from '../findings/messages';
import { shownNumber, type Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import type { Place } from '../workbook/workbook';

/** The average of the answers to an unsur, and where they stand. */
export interface UnsurAverage {
  readonly average: number;
  readonly place: Place;
}

/** How surely the answers are those of a value. */
export type Sureness = Pick<Equation, 'customary' | 'likely'>;

/** What is said of a value that its answers, which stand elsewhere, do not make. */
export function countedOtherwise(result: Quantity, expected: number, place: Place): Message {
  const values = { written: shownNumber(result, result.value), expected: shownNumber(result, expected), place };
  return { id: 'ikm.counted', values };
}

/** `value = average of the answers × perAnswer`; which of many answers is wrong it does not tell. */
export class UnsurAverageEquation implements Equation {
  readonly rule = 'ikm';
  readonly roundable = true;
  readonly operands: readonly Quantity[] = [];
  readonly customary: boolean;
  readonly likely: boolean;

  constructor(
    readonly result: Quantity,
    private readonly answers: UnsurAverage,
    private readonly perAnswer: number,
    { customary = false, likely = false }: Sureness,
  ) {
    this.customary = customary;
    this.likely = likely;
  }

  compute(): number {
    return this.answers.average * this.perAnswer;
  }

  solve(): number {
    return NaN;
  }

  explain(expected: number): Message {
    return countedOtherwise(this.result, expected, this.answers.place);
  }

  formula(): null {
    return null;
  }
}
