/** Columns that compare each row with one of them: "Selisih dengan Nasional" beside a row "Nasional". */
import { indexesWhere } from '../indexes-where';
import { onlyOne } from '../only-one';
import { computedOf } from '../relations/judge';
import { fullRows } from '../relations/full-rows';
import { kept, rememberTexts } from '../remember';
import { wordsOf } from '../names/words';
import { isPrintedAs } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import { lowestHeading, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { differenceOf } from './form';
import { differenceWords } from './heading-words';
import { RowEquation } from './row-equation';
import { byOtherColumns, mostlyKept } from './by-other-columns';

/** So many rows must keep it, and so many for each one that does not. */
const fewestKept = 4;
const keptPerBroken = 3;

/** One equation for each row of a column that is called a difference from one of the rows, as most rows show. */
export function bindComparedRows(values: TableValues): Equation[] {
  const references = new Map<TableColumn, number | null>();
  return byOtherColumns(
    values,
    ({ heading }) => differenceWords.test(lowestHeading(heading)),
    (column, other) => {
      const reference = kept(references, column, () => rowNamedBy(lowestHeading(column.heading), values));
      return reference === null ? [] : [1, -1].map((sign) => differences(values, column, other, reference, sign));
    },
  );
}

/** Every table is looked through for names. */
const wordsOfText = rememberTexts(20_000, wordsOf);

/** The only row of which a heading has all words of the name; null where none or several are named. */
function rowNamedBy(heading: string, values: TableValues): number | null {
  const words = new Set(wordsOf(heading));
  const texts = values.table.columns.filter(({ spec }) => spec.content === 'text');
  const named = indexesWhere(values.table.rows, (item) =>
    texts.some((column) => {
      const name = wordsOfText(values.textAt(column, item));
      return name.length > 0 && name.every((word) => words.has(word));
    }),
  );
  return onlyOne(named);
}

function differences(
  values: TableValues,
  result: TableColumn,
  column: TableColumn,
  reference: number,
  sign: number,
): readonly Equation[] {
  const compared = values.quantity(column, reference);
  if (compared === null) return [];
  const equations = fullRows(values, [result, column])
    .filter(([own]) => own!.item !== reference)
    .map(([own, number]) => {
      const operands = sign > 0 ? [number!, compared] : [compared, number!];
      return new RowEquation(differenceOf(0, 1, 2), own!, operands, [0, 1], false);
    });
  return mostlyKept(equations, holds, fewestKept, keptPerBroken);
}

function holds(equation: Equation): boolean {
  const { value, step } = equation.result;
  return isPrintedAs(computedOf(equation), value, step);
}
