/** The realisasi of the satisfaction index in a table of capaian repeats the index of the survey. */
import type { Message } from '../findings/messages';
import { placeOf, shownNumber, type Quantity } from '../tables/quantity';
import { formatReference } from '../workbook/address';
import type { Equation } from '../tables/relation';

/** `realisasi = index of the survey`, both from 25 to 100. */
export class RepeatedIndexEquation implements Equation {
  readonly rule = 'silang';
  readonly roundable = true;
  readonly operands: readonly Quantity[];

  constructor(
    readonly result: Quantity,
    private readonly index: Quantity,
  ) {
    this.operands = [index];
  }

  compute(values: readonly number[]): number {
    return values[0]!;
  }

  solve(_operand: number, result: number): number {
    return result;
  }

  explain(expected: number): Message {
    return {
      id: 'silang.ikm',
      values: {
        written: shownNumber(this.result, this.result.value),
        expected: shownNumber(this.index, expected),
        place: placeOf(this.index),
      },
    };
  }

  formula(): string {
    return repeatedIndexFormula(this.index);
  }
}

/** The formula that repeats the index of the survey with the two decimals that reports print. */
export function repeatedIndexFormula(index: Quantity): string {
  const cell = formatReference(placeOf(index));
  return `=IF(${cell}="","",ROUND(${cell},2))`;
}
