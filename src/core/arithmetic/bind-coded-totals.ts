/** Sums of rows that are nested by their codes, in kinds of tables of which nothing says that rows are nested. */
import { indexesWhere } from '../indexes-where';
import { groupBy } from '../group-by';
import { judge, computedOf } from '../relations/judge';
import { SumEquation } from '../relations/sum-equation';
import { isPrintedAs } from '../tables/quantity';
import { codePath } from '../tables/hierarchy/code-paths';
import type { Equation } from '../tables/relation';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { columnsOfNumbers } from './columns';
import { mendsRow } from './mends-row';

/** Codes stand in the first columns. */
const mostColumns = 2;
/** So many sums hold at least, and so many for each one that does not. */
const fewestKept = 3;
const keptPerBroken = 2;
/** So far off, as a share of the right one, a sum is still meant to be one. */
const largestMistake = 0.25;
/** Of so much there are no people, who may be counted twice: it is money. */
const smallMoney = 1_000_000;

/**
 * One equation for each amount of money that is the sum of those whose codes begin with its own: `4.1` of `4.1.01` and
 * `4.1.02`. A wrong one is told where it sets right what else is computed in its row, and is likely where the
 * other sums of the row hold.
 *
 * @param stated the equations that the kind of table states
 * @param forms those that its rows keep
 */
export function bindCodedTotals(
  values: TableValues,
  stated: readonly Equation[],
  forms: readonly Equation[],
): Equation[] {
  const { table } = values;
  if (table.parents !== null) return [];
  const columns = columnsOfNumbers(table).filter((column) => isMoney(column, values));
  const parents = columns.length === 0 ? null : parentsByCodes(values);
  if (parents === null) return [];
  const nested = indexesWhere(parents, (parent) => parent >= 0);
  const families = groupBy(nested, (item) => parents[item]!);
  const sums = columns.flatMap((column) => {
    const quantities = values.quantities(column);
    return [...families].flatMap(([parent, items]) => {
      const total = quantities[parent] ?? null;
      const parts = items.flatMap((item) => quantities[item] ?? []);
      return total === null || parts.length < items.length ? [] : [new SumEquation(total, parts, false, items)];
    });
  });
  const broken = new Set<Equation>(sums.filter((sum) => judge(sum).verdict === 'broken'));
  const kept = sums.length - broken.size;
  if (kept < fewestKept || kept < keptPerBroken * broken.size) return [];
  const ofRows = [...stated, ...forms];
  const isCertain = (sum: Equation): boolean => {
    const beside = sums.filter((other) => other !== sum && other.result.item === sum.result.item);
    const off = Math.abs(sum.result.value - computedOf(sum));
    const isNear = off <= largestMistake * Math.abs(computedOf(sum));
    return isNear && beside.length > 0 && !beside.some((other) => broken.has(other));
  };
  return sums.flatMap((sum) => {
    if (!broken.has(sum) || (!isNet(sum) && mendsRow(sum, ofRows))) return [sum];
    // One column may list all of what another one gives in part.
    return !isNet(sum) && isCertain(sum) ? [sum.asLikely()] : [];
  });
}

/** True for a total from which a part is taken away: what was received less what was paid out. */
function isNet(sum: SumEquation): boolean {
  const { value, step } = sum.result;
  const all = computedOf(sum);
  return sum.operands.some((part) => isPrintedAs(all - 2 * part.value, value, step));
}

/** True for amounts of money, whatever the column is taken for: the target of an income is one. */
function isMoney(column: TableColumn, values: TableValues): boolean {
  if (column.spec.content === 'percent') return false;
  const numbers = values.quantities(column).filter((quantity) => quantity !== null);
  return numbers.filter(({ value }) => Math.abs(value) >= smallMoney).length * 2 > numbers.length;
}

/** The row above each one whose code its own begins with, -1 for none; null where the rows have no such codes. */
function parentsByCodes(values: TableValues): number[] | null {
  const { rows, area } = values.table;
  for (let index = area.left; index < area.left + mostColumns; index++) {
    const codes = rows.map((_, item) => (values.isTotal(item) ? '' : codePath([values.textAt({ index }, item)]).parts));
    const isCoded = codes.every((code, item) => code !== '' || values.isTotal(item));
    if (!isCoded) continue;
    const parents = codes.map((code, item) => nearestBeginning(codes, code, item));
    if (parents.some((parent) => parent >= 0)) return parents;
  }
  return null;
}

/** The row above with the longest code that a code begins with, the nearest of several. */
function nearestBeginning(codes: readonly string[], code: string, item: number): number {
  for (let start = code; start.includes('.');) {
    start = start.slice(0, start.lastIndexOf('.'));
    const above = codes.lastIndexOf(start, item - 1);
    if (item > 0 && above >= 0) return above;
  }
  return -1;
}
