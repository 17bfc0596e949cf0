/** What a number that is no quotient of two columns may be of them all the same. */
import { isPrintedAs, sumOf, type Quantity } from '../tables/quantity';
import { isColumnOfPartOfYear } from '../tables/part-of-year';
import { lowestHeading, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import type { Form } from './form';
import type { RowEquation } from './row-equation';
import { isOfNumerator, outcomeShare } from './said-shares';

/** All of it, as a percentage, as a fraction, and as a fraction in a column of percentages. */
const wholes = [100, 1, 0.01];

/** True for what two columns have together of a third one: deaths of two ages of those who were born. */
export function isOfTwoTogether(
  { result, operands }: RowEquation,
  expected: number,
  columns: readonly TableColumn[],
  values: TableValues,
): boolean {
  const [part] = operands;
  const own = [result, ...operands].map(({ column }) => column.index);
  return columns.some((column) => {
    const other = own.includes(column.index) ? 0 : (values.quantity(column, result.item)?.value ?? 0);
    return other !== 0 && isPrintedAs((expected * (part!.value + other)) / part!.value, result.value, result.step);
  });
}

/** True for what the quarters up to one of them have together, or in the mean, of a plan: each indicator counts in its own way. */
export function isOfYearSoFar(
  { result, operands }: RowEquation,
  expected: number,
  columns: readonly TableColumn[],
  values: TableValues,
): boolean {
  const [{ column, item, value }] = operands as [Quantity];
  if (!isColumnOfPartOfYear(column)) return false;
  const before = columns.filter((other) => other.index <= column.index && isColumnOfPartOfYear(other));
  const alike = before.filter(({ heading }) => lowestHeading(heading) === lowestHeading(column.heading));
  const parts = (alike.length > 1 ? alike : before).flatMap((other) => values.quantity(other, item)?.value ?? []);
  const ofAll = (expected * sumOf(parts)) / value;
  return parts.length > 1 && [1, parts.length].some((count) => isPrintedAs(ofAll / count, result.value, result.step));
}

/** True for an indicator of which nothing says that more is better, and whose number is right if less is. */
export function mayCountDown({ result, operands }: RowEquation, expected: number, values: TableValues): boolean {
  const own = result.value;
  const isMoney = operands.every(({ column }) => column.spec.content === 'rupiah');
  if (isMoney || values.direction(result.item) === 'naik') return false;
  return wholes.some((whole) => {
    const turned = whole ** 2 / expected;
    return [2 * whole - expected, turned, 2 * whole - turned].some((other) => Math.abs(other - own) <= result.step);
  });
}

/** So far off, as a share of the right one, a percentage is still meant to be one. */
const largestMistake = 0.25;

/**
 * True for what is no percentage of its numerator and denominator: deaths per 1.000 births, an average, growth, and what
 * the numerator leaves of the whole.
 */
export function isOfOtherKind(
  form: Form,
  { result }: RowEquation,
  expected: number,
  columns: readonly TableColumn[],
): boolean {
  if (!isOfNumerator(form, columns)) return false;
  const rest = form.compute([1, 1]) - expected;
  return Math.abs(result.value / expected - 1) > largestMistake || isPrintedAs(rest, result.value, result.step);
}

/** True for a capaian of which less is better: 2 − realisasi ÷ target, or target ÷ realisasi. */
export function isReachedByLess(
  form: Form,
  { result, operands }: RowEquation,
  columns: readonly TableColumn[],
  values: TableValues,
): boolean {
  const isOutcome = outcomeShare.test(lowestHeading(columns[form.result]!.heading));
  if (form.isShare !== true || !(isOutcome || values.direction(result.item) === 'turun')) return false;
  const numbers = operands.map(({ value }) => value);
  const whole = form.compute([1, 1]);
  const ways = [2 * whole - form.compute(numbers), form.compute([...numbers].reverse())];
  return ways.some((way) => isPrintedAs(way, result.value, result.step));
}
