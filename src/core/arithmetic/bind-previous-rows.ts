/** Columns that say how much a number rose or fell since the row above: "Naik/Turun" beside the index of each year. */
import { isPrintedAs } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import { lowestHeading, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { differenceOf } from './form';
import { differenceWords } from './heading-words';
import { RowEquation } from './row-equation';
import { byOtherColumns } from './by-other-columns';

/** So many rows must keep it, and so many for each one that does not. */
const fewestKept = 2;
const keptPerBroken = 2;
/** With fewer digits a row may keep it by chance. */
const fewestSteps = 50;

/** One equation for each row of a column that is called a difference, where most rows print that from the row above. */
export function bindPreviousRows(values: TableValues): Equation[] {
  return byOtherColumns(
    values,
    ({ heading }) => differenceWords.test(lowestHeading(heading)),
    (column, other) => [changesOf(values, column, other)],
  );
}

/** What a rise since the row above is. */
const rise = differenceOf(0, 1, 2);

/** Those of a column since the row above, but for rows that begin a group: what is above them is of something else. */
function changesOf(values: TableValues, result: TableColumn, column: TableColumn): Equation[] {
  const firsts = firstsOfGroups(values, Math.min(result.index, column.index));
  const isOfRows = (item: number): boolean => !values.isTotal(item) && !firsts.has(item);
  if (!isKept(values, result, column, isOfRows)) return [];
  const numbers = values.quantities(column);
  return values.quantities(result).flatMap((own, item) => {
    const [number, previous] = [numbers[item] ?? null, numbers[item - 1] ?? null];
    if (own === null || number === null || previous === null || !isOfRows(item)) return [];
    const equation = new RowEquation(rise, own, [number, previous], [0, 1], false);
    return equation.leavesOutMinus ? [] : [equation];
  });
}

/** True where most rows print the rise; seen from the numbers alone, for many columns are tried. */
function isKept(
  values: TableValues,
  result: TableColumn,
  column: TableColumn,
  isOfRows: (item: number) => boolean,
): boolean {
  const numbers = values.numbers(column).values;
  let [kept, broken, telling] = [0, 0, 0];
  values.numbers(result).values.forEach((value, item) => {
    const expected = numbers[item]! - numbers[item - 1]!;
    if (item === 0 || Number.isNaN(value) || Number.isNaN(expected) || !isOfRows(item)) return;
    const { step } = values.quantity(result, item)!;
    if (!isPrintedAs(expected, value, step)) broken++;
    else {
      kept++;
      if (Math.abs(value) >= fewestSteps * step) telling++;
    }
  });
  return telling >= fewestKept && kept >= keptPerBroken * broken;
}

/** The rows in which a name begins that stays the same, or is left out, in other rows: that of an office above its years. */
function firstsOfGroups(values: TableValues, left: number): Set<number> {
  const names = values.table.columns.filter(({ spec, index }) => spec.content === 'text' && index < left);
  return new Set(
    names.flatMap((column) => {
      const texts = values.table.rows.map((_, item) => values.textAt(column, item));
      const firsts = [...texts.keys()].filter((item) => texts[item] !== '' && texts[item] !== texts[item - 1]);
      return firsts.length < texts.length ? firsts : [];
    }),
  );
}
