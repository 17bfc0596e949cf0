/** What a table prints of how its columns are computed, where its numbers keep it. */
import { bestOf } from '../best-of';
import { remember } from '../remember';
import type { Equation } from '../tables/relation';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { columnsOfNumbers } from './columns';
import { countRows, fewestNamed, mostDigits } from './count-rows';
import type { FoundForm } from './form';
import { printedForms, printsForms } from './printed-forms';

const none: ReadonlyMap<number, FoundForm> = new Map();

/** The best of the forms that a table prints for each of its columns of numbers, by their places, where so many more rows keep it than not. */
export const keptAsPrinted = remember((values: TableValues): ReadonlyMap<number, FoundForm> => {
  if (!printsForms(values.table)) return none;
  const columns = columnsOfNumbers(values.table);
  const printed = printedForms(values.table, columns);
  const numbers = columns.map((column) => values.numbers(column));
  return new Map(
    [...printed].flatMap(([place, forms]) => {
      const found = forms.flatMap((form): FoundForm[] => {
        const counts = countRows(form, numbers, values, mostDigits);
        return counts !== null && counts.kept > 0 && counts.kept >= fewestNamed * counts.broken
          ? [{ form, ...counts }]
          : [];
      });
      const best = bestOf(found, ({ kept }) => kept, 0);
      return best === null ? [] : [[place, best] as const];
    }),
  );
});

/** A table that prints how a column is computed, 8 = 7/6, knows better than its kind from which columns it is. */
export function withoutUnprinted(equations: readonly Equation[], values: TableValues): readonly Equation[] {
  const printed = equations.length === 0 ? null : keptAsPrinted(values);
  if (printed === null || printed.size === 0) return equations;
  const columns = columnsOfNumbers(values.table);
  return equations.filter(({ result, operands }) => {
    const form = printed.get(columns.indexOf(result.column))?.form;
    const isOfRow = operands.every(({ table, item }) => table === result.table && item === result.item);
    const isPrinted = (column: TableColumn): boolean => form!.operands.some((place) => columns[place] === column);
    return form === undefined || !isOfRow || operands.every(({ column }) => isPrinted(column));
  });
}
