/** The realisasi of the satisfaction index in a table of capaian repeats the index of the survey. */
import type { Message } from '../findings/messages';
import { placeOf, type Quantity } from '../tables/quantity';
import { formatReference } from '../workbook/address';
import { RepeatingEquation } from './base-equation';

/** `realisasi = index of the survey`, both from 25 to 100. */
export class RepeatedIndexEquation extends RepeatingEquation {
  readonly rule = 'silang';

  explain(expected: number): Message {
    return { id: 'silang.ikm', values: this.differing(expected) };
  }

  override formula(): string {
    return repeatedIndexFormula(this.operands[0]);
  }
}

/** The formula that repeats the index of the survey with the two decimals that reports print. */
export function repeatedIndexFormula(index: Quantity): string {
  const cell = formatReference(placeOf(index));
  return `=IF(${cell}="","",ROUND(${cell},2))`;
}
