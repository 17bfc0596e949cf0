/** Columns that say how much a number rose or fell since the row above: "Naik/Turun" beside the index of each year. */
import { isPrintedAs } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import { lowestHeading, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { columnsOfNumbers } from './columns';
import { differenceOf, differenceWords } from './form';
import { RowEquation } from './row-equation';

/** So many rows must keep it, and so many for each one that does not. */
const fewestKept = 2;
const keptPerBroken = 2;
/** With fewer digits a row may keep it by chance. */
const fewestSteps = 50;

/** One equation for each row of a column that is called a difference, where most rows print that from the row above. */
export function bindPreviousRows(values: TableValues): Equation[] {
  const columns = columnsOfNumbers(values.table);
  return columns
    .filter(({ heading }) => differenceWords.test(lowestHeading(heading)))
    .flatMap((column) => {
      const all = columns.filter((other) => other !== column).map((other) => changesOf(values, column, other));
      return all.reduce<Equation[]>((best, each) => (each.length > best.length ? each : best), []);
    });
}

function changesOf(values: TableValues, result: TableColumn, column: TableColumn): Equation[] {
  const numbers = values.quantities(column);
  const equations = values.quantities(result).flatMap((own, item) => {
    const [number, previous] = [numbers[item] ?? null, numbers[item - 1] ?? null];
    const isOfRows = own !== null && number !== null && previous !== null && !values.isTotal(item);
    return isOfRows ? [new RowEquation(differenceOf(0, 1, 2), own, [number, previous], [0, 1], false)] : [];
  });
  const kept = equations.filter(keeps);
  const isTelling = kept.filter(({ result: { value, step } }) => Math.abs(value) >= fewestSteps * step).length;
  return isTelling >= fewestKept && kept.length >= keptPerBroken * (equations.length - kept.length) ? equations : [];
}

function keeps(equation: RowEquation): boolean {
  const { result, operands } = equation;
  const expected = equation.compute(operands.map(({ value }) => value));
  return isPrintedAs(expected, result.value, result.step);
}
