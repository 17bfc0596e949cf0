/** The causes that are tried, the most telling first. */
import type { Report } from '../../tables/table-values';
import type { Message } from '../../findings/messages';
import type { Culprit } from '../diagnose';
import type { Cause } from './cause';
import { exchangedDigits } from './exchanged-digits';
import { invertedRatio } from './inverted-ratio';
import { leftOutChild } from './left-out-child';
import { otherCell } from './other-cell';
import { otherMethod } from './other-method';
import { percentAsNumber } from './percent-as-number';
import { roundedWeight } from './rounded-weight';
import { thousandth } from './thousandth';

const causes: readonly Cause[] = [
  roundedWeight,
  thousandth,
  percentAsNumber,
  otherMethod,
  invertedRatio,
  leftOutChild,
  otherCell,
  exchangedDigits,
];

/** The first cause that reproduces the wrong value, or null when none does. */
export function causeOf(culprit: Culprit, report: Report): Message | null {
  for (const cause of causes) {
    const message = cause(culprit, report);
    if (message !== null) return message;
  }
  return null;
}
