/** Columns that compare each row with one of them: "Selisih dengan Nasional" beside a row "Nasional". */
import { wordsOf } from '../names/words';
import { isPrintedAs, type Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import { lowestHeading, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { columnsOfNumbers } from './columns';
import { differenceOf } from './form';
import { differenceWords } from './heading-words';
import { RowEquation } from './row-equation';

/** So many rows must keep it, and so many for each one that does not. */
const fewestKept = 4;
const keptPerBroken = 3;

/** One equation for each row of a column that is called a difference from one of the rows, as most rows show. */
export function bindComparedRows(values: TableValues): Equation[] {
  const columns = columnsOfNumbers(values.table);
  return columns
    .filter(({ heading }) => differenceWords.test(lowestHeading(heading)))
    .flatMap((column) => {
      const reference = rowNamedBy(lowestHeading(column.heading), values);
      if (reference === null) return [];
      const all = columns
        .filter((other) => other !== column)
        .flatMap((other) => [true, false].map((isFirst) => differences(values, column, other, reference, isFirst)));
      return all.reduce<Equation[]>((best, each) => (each.length > best.length ? each : best), []);
    });
}

/** The only row of which a heading has all words of the name; null where none or several are named. */
function rowNamedBy(heading: string, values: TableValues): number | null {
  const words = new Set(wordsOf(heading));
  const texts = values.table.columns.filter(({ spec }) => spec.content === 'text');
  const named = [...values.table.rows.keys()].filter((item) =>
    texts.some((column) => {
      const name = wordsOf(values.textAt(column, item));
      return name.length > 0 && name.every((word) => words.has(word));
    }),
  );
  return named.length === 1 ? named[0]! : null;
}

function differences(
  values: TableValues,
  result: TableColumn,
  column: TableColumn,
  reference: number,
  isFirst: boolean,
): Equation[] {
  const compared = values.quantity(column, reference);
  if (compared === null) return [];
  const equations = values.quantities(result).flatMap((own, item) => {
    const number = values.quantity(column, item);
    return own === null || number === null || item === reference
      ? []
      : [differenceFrom(own, number, compared, isFirst)];
  });
  const kept = equations.filter(holds).length;
  return kept >= fewestKept && kept >= keptPerBroken * (equations.length - kept) ? equations : [];
}

function differenceFrom(own: Quantity, number: Quantity, compared: Quantity, isFirst: boolean): RowEquation {
  return new RowEquation(differenceOf(0, 1, 2), own, isFirst ? [number, compared] : [compared, number], [0, 1], false);
}

function holds(equation: RowEquation): boolean {
  const { result, operands } = equation;
  return isPrintedAs(equation.compute(operands.map(({ value }) => value)), result.value, result.step);
}
