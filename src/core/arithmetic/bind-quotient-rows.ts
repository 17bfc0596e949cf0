/** Rows that print one row above divided by another, a column for each year: "Persentase Penduduk Miskin" below both numbers. */
import { bestOf } from '../best-of';
import { judge } from '../relations/judge';
import type { Equation } from '../tables/relation';
import { lowestHeading, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { mostlyKept } from './by-other-columns';
import { columnsOfNumbers } from './columns';
import { quotientOf } from './form';
import { changeWords, growthWords, meanWords, quotientWords, sumWords } from './heading-words';
import { NamedRowEquation } from './named-row-equation';
import { readMany } from './traits';

/** In parts of a whole, and in hundredths. */
const wholes = [1, 100];
/** The rows that belong together stand close to each other. */
const farthest = 4;
/** So many columns must keep it, and so many for each one that does not. */
const fewestKept = 3;
const keptPerBroken = 3;
/** With fewer digits a column may keep it by chance. */
const fewestSteps = 50;

/** Columns of what is computed from the others, each in its own way: their mean and what they come to. */
const ofOthers = [sumWords, meanWords];
/** The same of what became more or less, which may be said above the unit: "Perubahan › Jiwa". */
const ofChanges = [growthWords, changeWords];

function columnsBesideEachOther({ table }: TableValues): TableColumn[] {
  return columnsOfNumbers(table).filter(
    ({ heading }) =>
      !ofOthers.some((words) => words.test(lowestHeading(heading))) && !ofChanges.some((words) => words.test(heading)),
  );
}

function isQuotientName(name: string): boolean {
  return quotientWords.test(name) || readMany(name) !== null;
}

/**
 * One equation for each column of a row that is called a quotient, where nearly all columns print it of the same two rows
 * above.
 * @param known what is computed already: a row of it is not asked again
 */
export function bindQuotientRows(values: TableValues, known: readonly Equation[]): Equation[] {
  const columns = columnsBesideEachOther(values);
  if (columns.length < fewestKept) return [];
  const computed = new Set(known.map(({ result: { item } }) => item));
  return values.table.rows.flatMap((_, item) => {
    if (item < 2 || computed.has(item) || values.isTotal(item)) return [];
    const name = values.nameOf(item, isQuotientName);
    if (name === null) return [];
    const many = readMany(name);
    const factors = many === null ? wholes : [many];
    const above = Array.from({ length: Math.min(farthest, item) }, (_, index) => item - 1 - index);
    const lists = above.flatMap((part) =>
      above
        .filter((whole) => whole !== part)
        .flatMap((whole) => factors.map((factor) => equationsOf(values, columns, { item, name, part, whole, factor }))),
    );
    return bestOf(lists, ({ length }) => length) ?? [];
  });
}

/** A row with the two from which it may be computed. */
interface QuotientRow {
  readonly item: number;
  readonly name: string;
  readonly part: number;
  readonly whole: number;
  readonly factor: number;
}

function equationsOf(
  values: TableValues,
  columns: readonly TableColumn[],
  { item, name, part, whole, factor }: QuotientRow,
): readonly Equation[] {
  const equations = columns.flatMap((column): Equation[] => {
    const [result, above, below] = [item, part, whole].map((row) => values.quantity(column, row));
    return result && above && below && below.value !== 0
      ? [new NamedRowEquation(quotientOf(0, 1, 2, factor), result, [above, below], name)]
      : [];
  });
  const tells = equations.filter(({ result }) => Math.abs(result.value) >= fewestSteps * result.step);
  return tells.length < fewestKept ? [] : mostlyKept(equations, holds, fewestKept, keptPerBroken);
}

function holds(equation: Equation): boolean {
  return judge(equation).verdict !== 'broken';
}
