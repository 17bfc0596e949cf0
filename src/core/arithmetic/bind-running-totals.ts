/** Columns that add up another one from row to row: "Realisasi Kumulatif" beside what was reached in each month. */
import { isPrintedAs } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { byOtherColumns } from './by-other-columns';
import { sumOf } from './form';
import { RowEquation } from './row-equation';

const running = /\b(?:k[uo]mulatif|akumulasi|s\s*[/.]\s*d|sampai dengan)\b/i;
/** So many rows must keep it, and half of them: in a long list of small numbers some do by chance. */
const fewestKept = 3;

/** What was reached until then and what is added. */
const added = sumOf(0, [1, 2]);

/**
 * One equation for each row of a column called so that adds the number of another column to the row above, and for those
 * beside a total that the row below it contradicts: there the total is wrong. Where the numbers go on from a total that
 * is no such sum, something else was added, or taken away.
 *
 * @param stated the equations that the kind of table states: what it computes from the row itself is computed so
 */
export function bindRunningTotals(values: TableValues, stated: readonly Equation[]): Equation[] {
  const isRunning = ({ heading }: TableColumn): boolean => running.test(heading);
  const isOpen = (column: TableColumn): boolean => !stated.some(({ result }) => result.column === column);
  return byOtherColumns(
    values,
    (column) => isRunning(column) && isOpen(column),
    (column, other) =>
      isRunning(other) || other.spec.content !== column.spec.content ? [] : [totalsOf(values, column, other)],
  );
}

function totalsOf(values: TableValues, column: TableColumn, other: TableColumn): readonly Equation[] {
  const { values: totals, steps } = values.numbers(column);
  const parts = values.numbers(other).values;
  // Where nothing was added, or it begins anew, nothing is shown.
  const isTold = (item: number): boolean =>
    item > 0 && parts[item] !== 0 && parts[item] !== totals[item] && !values.isTotal(item) && !values.isTotal(item - 1);
  const addsUp = (from: number, to: number): boolean => {
    let sum = totals[from]!;
    for (let item = from + 1; item <= to; item++) sum += isTold(item) ? parts[item]! : NaN;
    return isPrintedAs(sum, totals[to]!, steps[to]!);
  };
  const rows = [...totals.keys()].filter((item) => isTold(item));
  const kept = new Set(rows.filter((item) => addsUp(item - 1, item)));
  if (kept.size < fewestKept || kept.size * 2 < rows.length) return [];
  const isWrong = (item: number): boolean => !kept.has(item) && !kept.has(item + 1) && addsUp(item - 1, item + 1);
  const bound = rows.filter((item) => kept.has(item) || isWrong(item) || isWrong(item - 1));
  const [results, amounts] = [values.quantities(column), values.quantities(other)];
  return bound.flatMap((item) => {
    const [own, before, part] = [results[item] ?? null, results[item - 1] ?? null, amounts[item] ?? null];
    return own === null || before === null || part === null
      ? []
      : [new RowEquation(added, own, [before, part], [0, 1], false)];
  });
}
