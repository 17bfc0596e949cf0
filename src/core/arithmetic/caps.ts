/** What counts no more than so much, whatever more was reached. */
import { caps } from '../relations/capaian-methods';
import { weightWords } from '../names/weight-words';
import type { Form } from './form';
import type { RowEquation } from './row-equation';

const nearly = 1e-9;

/** True for a percentage, or a fraction, at which a capaian is capped. */
export function isCap(value: number): boolean {
  return caps.some((cap) => [100 * cap, cap].some((each) => Math.abs(value - each) < nearly));
}

/** True for a score that is its weight, or the highest part of it that counts, though more was reached: 160 % of 20 points are 20, or 24. */
export function isCappedByWeight({ result, operands }: RowEquation, form: Form, expected: number): boolean {
  const score = form.isQuotient ? operands[0] : result;
  // "Nilai (Bobot x Capaian)" speaks of the weight, too.
  const weight = operands.find((part) => part !== score && weightWords.test(part.column.heading));
  if (weight === undefined || score === undefined) return false;
  if (!isCap(score.reading.value / weight.reading.value)) return false;
  return form.isQuotient ? result.value > expected : result.value < expected;
}
