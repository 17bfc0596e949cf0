/** Sums that set right what is wrong in their own row. */
import { judge, computedOf } from '../relations/judge';
import type { Equation } from '../tables/relation';

/**
 * True where another relation does not hold with what is printed for a sum, but with the sum: then the sum is meant, however
 * far off the printed number is.
 *
 * @param sum a sum that is not what is printed
 * @param others relations between numbers of a row
 */
export function mendsRow(sum: Equation, others: readonly Equation[]): boolean {
  const { result } = sum;
  const expected = new Map([[result, computedOf(sum)]]);
  return others.some(
    (other) =>
      other.result.item === result.item &&
      (other.result === result || other.operands.includes(result)) &&
      judge(other).verdict === 'broken' &&
      judge(other, expected).verdict === 'holds',
  );
}
