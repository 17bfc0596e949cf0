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

/** Of so many more a rate may be printed than a percentage is: per 1.000 or 100.000. */
const timesAsMany = [10, 1000];

/** True for a rate among percentages of which the numerator and the denominator are printed: deaths per 1.000 births. */
export function isOfOtherMany(
  form: Form,
  { result }: RowEquation,
  expected: number,
  columns: readonly TableColumn[],
): boolean {
  if (!isOfNumerator(form, columns)) return false;
  return timesAsMany.some((times) => isPrintedAs(expected * times, result.value, result.step));
}

/** True for a capaian of which less is better: 2 − realisasi ÷ target, or target ÷ realisasi. */
export function isReachedByLess(
  form: Form,
  { result, operands }: RowEquation,
  columns: readonly TableColumn[],
): boolean {
  if (!outcomeShare.test(lowestHeading(columns[form.result]!.heading))) return false;
  const values = operands.map(({ value }) => value);
  const whole = form.compute([1, 1]);
  const ways = [2 * whole - form.compute(values), form.compute([...values].reverse())];
  return ways.some((way) => isPrintedAs(way, result.value, result.step));
}
