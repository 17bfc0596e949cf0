/** Sums below programmes, in columns of which no relation of the kind of table says that they add up. */
import { judge, computedOf } from '../relations/judge';
import { nestedSums } from '../relations/sum-of-children';
import { SumEquation } from '../relations/sum-equation';
import type { Equation } from '../tables/relation';
import type { TableValues } from '../tables/table-values';
import { columnsOfNumbers, isWithoutRole } from './columns';
import { mayBeCountedOnce } from './counted-once';
import { mendsRow } from './mends-row';

/** So far off, as a share of the right one, a sum is still meant to be one. */
const largestMistake = 0.25;

/**
 * One equation for each such sum that holds, and for each that is wrong in a row whose other sums hold: the budget of a
 * programme is the sum of its kegiatan, so the money of a quarter is, too.
 *
 * @param stated the equations that the kind of table states
 * @param forms those that its rows keep
 */
export function bindNestedTotals(
  values: TableValues,
  stated: readonly Equation[],
  forms: readonly Equation[],
): Equation[] {
  const { parents } = values.table;
  if (parents === null) return [];
  // Things are counted in one unit where none of the rows is made of others.
  const isFlat = parents.every((parent) => parent === -1);
  const columns = columnsOfNumbers(values.table).filter(
    (column) =>
      isWithoutRole(column) && (column.spec.content === 'rupiah' || (isFlat && column.spec.content === 'number')),
  );
  if (columns.length === 0) return [];
  const found = nestedSums(values, columns);
  const sums = [...found, ...stated.filter(({ rule, adds }) => rule === 'jumlah' && adds)];
  const holds = new Map(sums.map((sum) => [sum, judge(sum).verdict !== 'broken']));
  const ofRows = [...stated, ...forms];
  const results = sums.map((equation) => ({ equation, holds: holds.get(equation)!, isNested: false }));
  return found.flatMap((sum) => {
    if (holds.get(sum) || mendsRow(sum, ofRows)) return [sum];
    if (!isCertain(sum, holds)) return [];
    const result = results.find(({ equation }) => equation === sum)!;
    return [sum instanceof SumEquation && mayBeCountedOnce(result, results, ofRows) ? sum.asCountedOnce() : sum];
  });
}

/** True for a wrong sum that is nearly right, where the other sums of its row hold. */
function isCertain(sum: Equation, holds: ReadonlyMap<Equation, boolean>): boolean {
  const expected = computedOf(sum);
  if (!(Math.abs(sum.result.value - expected) <= largestMistake * Math.abs(expected))) return false;
  const beside = [...holds].filter(([other]) => other !== sum && other.result.item === sum.result.item);
  return beside.length > 0 && beside.every(([, isRight]) => isRight);
}
