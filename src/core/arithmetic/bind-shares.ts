/** Columns of shares beside columns of numbers, in tables of which no relation of the kind says so. */
import { ShareEquation } from '../relations/share';
import { judge } from '../relations/judge';
import type { Equation } from '../tables/relation';
import type { TableValues } from '../tables/table-values';
import { columnsOfNumbers } from './columns';
import { weightWords } from './form';

/** So many shares must be right, for each one that is not. */
const keptPerBroken = 2;
const fewestKept = 3;
/** Shares are printed rounded: so much may be missing to a whole. */
const roundedAway = 0.02;
/** A share is printed in whole percents at least. */
const closest = 0.01;
/** Shares of a list of more parts than this are small, and many numbers look like them. */
const mostParts = 100;

/** One equation for each share of a column whose shares most rows keep. */
export function bindShares(values: TableValues, stated: readonly Equation[]): Equation[] {
  const known = new Set(
    stated.flatMap(({ result: { column }, operands }) =>
      operands.every((operand) => operand.column === column) ? [] : column.index,
    ),
  );
  const columns = columnsOfNumbers(values.table);
  const parts = values.table.rows.map((_, item) => item).filter((item) => !values.isTotal(item));
  if (parts.length < fewestKept || parts.length > mostParts) return [];
  return (
    columns
      // Weights are nearly the shares of what was weighed with them.
      .filter(
        ({ spec, index, heading }) => spec.content === 'percent' && !known.has(index) && !weightWords.test(heading),
      )
      .flatMap((result) => {
        const of = columns.map((part) =>
          part === result || part.spec.content === 'percent' ? [] : sharesOf(values, result.index, part.index, parts),
        );
        return of.reduce((best, each) => (each.length > best.length ? each : best), []);
      })
  );

  function sharesOf(table: TableValues, result: number, part: number, items: readonly number[]): Equation[] {
    const [shares, numbers] = [result, part].map((index) =>
      table.quantities(columns.find((column) => column.index === index)!),
    );
    const whole = items.flatMap((item) => numbers![item] ?? []);
    if (whole.length < fewestKept || whole.some(({ value }) => value < 0)) return [];
    const equations = items.flatMap((item) => {
      const [own, counted] = [shares![item] ?? null, numbers![item] ?? null];
      return own === null || counted === null ? [] : [new ShareEquation('jumlah', own, counted, whole)];
    });
    // A 1 without decimals is 0,23 rounded up to whole numbers, too: it says nothing of shares.
    const isTelling = (equation: ShareEquation): boolean => {
      const { result: own, operands } = equation;
      return own.value !== 0 && Math.abs(own.value - equation.compute(operands.map(({ value }) => value))) <= closest;
    };
    const broken = equations.filter((equation) => judge(equation).verdict === 'broken').length;
    const whole100 = values.table.totals.filter((item) => shares![item]?.value === 1).length;
    const kept =
      whole100 + equations.filter((equation) => isTelling(equation) && judge(equation).verdict !== 'broken').length;
    const isWhole = Math.abs(equations.reduce((sum, { result: own }) => sum + own.value, 0) - 1) <= roundedAway;
    const fewest = isWhole || whole100 > 0 ? fewestKept : fewestKept + 2;
    return kept >= fewest && kept >= keptPerBroken * broken ? [...equations, ...sharesOfAll()] : [];

    /** The shares of totals of all parts, unless what is printed is the sum of the rounded shares. */
    function sharesOfAll(): Equation[] {
      const added = equations.reduce((sum, { result: own }) => sum + own.value, 0);
      return values.table.totals.flatMap((item) => {
        const [own, counted] = [shares![item] ?? null, numbers![item] ?? null];
        if (own === null || counted === null || Math.abs(own.value - added) <= own.step / 2) return [];
        const isOfAll = Math.abs(counted.value - whole.reduce((sum, { value }) => sum + value, 0)) <= counted.step / 2;
        return isOfAll ? [new ShareEquation('jumlah', own, counted, whole)] : [];
      });
    }
  }
}
