/** Changes since another year than the rest of their column tells. */
import { yearIn } from '../names/year-in';
import { isPrintedAs } from '../tables/quantity';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { changeWords, differenceWords } from './heading-words';
import type { Form } from './form';
import type { RowEquation } from './row-equation';

/**
 * True for what became more or less since another year, to the last digit: where a year was not counted, or what it counted
 * is nothing to compare with, the one before it may be meant.
 * @example 400, 450, 480 and 20 % // since the first year, beside rows with growth since the second one
 */
export function isOfOtherYear(
  form: Form,
  { result, operands }: RowEquation,
  columns: readonly TableColumn[],
  values: TableValues,
): boolean {
  if ((form.words !== differenceWords && form.words !== changeWords) || operands.length !== 2) return false;
  if (operands.some(({ column }) => yearIn(column.heading) === null)) return false;
  const own = operands.map(({ column }) => column.index);
  const others = columns.flatMap((column) => {
    const isOfOther = yearIn(column.heading) !== null && column.spec.content === operands[0]!.column.spec.content;
    if (!isOfOther || own.includes(column.index)) return [];
    return values.quantity(column, result.item)?.value ?? [];
  });
  const printed = operands.map(({ value }) => value);
  return others.some((other) =>
    printed.some((_, place) => {
      const change = form.compute(printed.map((value, index) => (index === place ? other : value)));
      return isPrintedAs(change, result.value, result.step);
    }),
  );
}
