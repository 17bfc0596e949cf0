/** What a table prints of how its columns are computed, where its numbers keep it. */
import { bestOf } from '../best-of';
import { groupBy } from '../group-by';
import { judge } from '../relations/judge';
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

/**
 * A table that prints how a column is computed, 8 = 7/6, knows better than its kind from which columns it is, unless more
 * of its rows are as its kind says: what is printed may be of columns that stood there before another one was put in.
 */
export function withoutUnprinted(equations: readonly Equation[], values: TableValues): readonly Equation[] {
  const printed = equations.length === 0 ? null : keptAsPrinted(values);
  if (printed === null || printed.size === 0) return equations;
  const columns = columnsOfNumbers(values.table);
  const isElse = ({ result, operands }: Equation): boolean => {
    const form = printed.get(columns.indexOf(result.column))?.form;
    const isOfRow = operands.every(({ table, item }) => table === result.table && item === result.item);
    const isPrinted = (column: TableColumn): boolean => form!.operands.some((place) => columns[place] === column);
    return form !== undefined && isOfRow && !operands.every(({ column }) => isPrinted(column));
  };
  const unprinted = groupBy(equations.filter(isElse), ({ result }) => result.column);
  const wrong = new Set(
    [...unprinted].flatMap(([column, own]) => {
      const kept = own.filter((equation) => judge(equation).verdict !== 'broken').length;
      return kept > printed.get(columns.indexOf(column))!.kept ? [] : own;
    }),
  );
  return wrong.size === 0 ? equations : equations.filter((equation) => !wrong.has(equation));
}
