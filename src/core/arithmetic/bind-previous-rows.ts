/** Columns that say how much a number rose or fell since the row above: "Naik/Turun" beside the index of each year, "Pertumbuhan (%)". */
import { indexesWhere } from '../indexes-where';
import { computedOf } from '../relations/judge';
import { isPrintedAs } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import { wordsOf } from '../names/words';
import { yearIn } from '../names/year-in';
import { isMonth } from '../tables/part-of-year';
import { lowestHeading, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { changeOf, differenceOf, type Form } from './form';
import { differenceWords, growthWords } from './heading-words';
import { RowEquation } from './row-equation';
import { byOtherColumns } from './by-other-columns';

/** So many rows must keep it, and so many for each one that does not. */
const fewestKept = 2;
const keptPerBroken = 2;
/** The number of the year before may have been corrected since the growth was computed: that is never sure to be a mistake. */
const keptPerBrokenGrowth = 3;
/** With fewer digits a row may keep it by chance. */
const fewestSteps = 50;

/**
 * One equation for each row of a column that is called a difference, where most rows print that from the row above; of
 * percentages that are called growth, where they print by what part of the row above it grew.
 *
 * @param stated the equations that the kind of table states: what it computes from the row itself is computed so
 */
export function bindPreviousRows(values: TableValues, stated: readonly Equation[]): Equation[] {
  const known = new Set(stated.map(({ result: { column } }) => column));
  return byOtherColumns(
    values,
    (column) => (differenceWords.test(lowestHeading(column.heading)) || isGrowth(column)) && !known.has(column),
    (column, other) => {
      const forms = isGrowth(column) && other.spec.content !== 'percent' ? growths : [];
      return [rise, ...forms].map((form) => changesOf(values, column, other, form));
    },
  );
}

function isGrowth({ spec, heading }: TableColumn): boolean {
  return spec.content === 'percent' && growthWords.test(lowestHeading(heading));
}

/** What a rise since the row above is. */
const rise = differenceOf(0, 1, 2);
/** The same in parts of that row, and in hundredths of it. */
const growths = [1, 100].map((factor) => changeOf(0, 1, 2, factor, true));

/** Those of a column since the row above, but for rows that begin a group: what is above them is of something else. */
function changesOf(values: TableValues, result: TableColumn, column: TableColumn, form: Form): Equation[] {
  const changes = changesSeen(values, result, column, form);
  if (changes.filter(({ tells }) => tells).length < fewestKept) return [];
  const names = namesBefore(values, Math.min(result.index, column.index));
  const firsts = firstsOfGroups(values, names);
  const goesOn = seriesOf(values, names);
  const isOfRows = (item: number): boolean => !values.isTotal(item) && !firsts.has(item) && goesOn(item);
  const ofRows = changes.filter(({ item }) => isOfRows(item));
  const kept = ofRows.filter(({ isKept }) => isKept).length;
  const isTold = ofRows.filter(({ tells }) => tells).length >= fewestKept;
  const perBroken = form === rise ? keptPerBroken : keptPerBrokenGrowth;
  if (!isTold || kept < perBroken * (ofRows.length - kept)) return [];
  const numbers = values.quantities(column);
  const hasMinus = values.numbers(result).values.some((value) => value < 0);
  return values.quantities(result).flatMap((own, item) => {
    const [number, previous] = [numbers[item] ?? null, numbers[item - 1] ?? null];
    if (own === null || number === null || previous === null || !isOfRows(item)) return [];
    const equation = new RowEquation(form, own, [number, previous], [0, 1], form !== rise);
    const isUnsigned = !hasMinus && isPrintedAs(-computedOf(equation), own.value, own.step);
    return isUnsigned || equation.leavesOutMinus ? [] : [equation];
  });
}

/** Whether a row prints the rise since the row above, and one that chance hardly makes. */
interface ChangeSeen {
  readonly item: number;
  readonly isKept: boolean;
  readonly tells: boolean;
}

/** Seen from the numbers alone, for many columns are tried. */
function changesSeen(values: TableValues, result: TableColumn, column: TableColumn, form: Form): ChangeSeen[] {
  const numbers = values.numbers(column).values;
  const { values: printed, steps } = values.numbers(result);
  const changes: ChangeSeen[] = [];
  for (let item = 1; item < printed.length; item++) {
    const [value, step, expected] = [printed[item]!, steps[item]!, form.compute([numbers[item]!, numbers[item - 1]!])];
    if (Number.isNaN(value) || Number.isNaN(expected)) continue;
    const isKept = isPrintedAs(expected, value, step);
    changes.push({ item, isKept, tells: isKept && Math.abs(value) >= fewestSteps * step });
  }
  return changes;
}

function namesBefore({ table }: TableValues, left: number): readonly TableColumn[] {
  return table.columns.filter(({ spec, index }) => spec.content === 'text' && index < left);
}

/** The rows in which a name begins that stays the same, or is left out, in other rows: that of an office above its years. */
function firstsOfGroups(values: TableValues, names: readonly TableColumn[]): Set<number> {
  return new Set(
    names.flatMap((column) => {
      const texts = values.table.rows.map((_, item) => values.textAt(column, item));
      const firsts = indexesWhere(texts, (item) => texts[item] !== '' && texts[item] !== texts[item - 1]);
      return firsts.length < texts.length ? firsts : [];
    }),
  );
}

/**
 * The rows that go on where the one above ends: the next period where a column names nothing else, else those called as
 * the one above but for their year, quarter or month. A year below its quarters is of another series.
 */
function seriesOf(values: TableValues, names: readonly TableColumn[]): (item: number) => boolean {
  const texts = names.map((column) => values.table.rows.map((_, item) => values.textAt(column, item)));
  const periods = texts.find((own) => own.every((text) => text !== '' && calledBeside(text) === ''));
  if (periods === undefined)
    return (item) =>
      texts.every(
        (own) => own[item] === '' || own[item - 1] === '' || calledBeside(own[item]!) === calledBeside(own[item - 1]!),
      );
  const years = periods.map(yearIn);
  const gapAbove = (item: number): number => (years[item] ?? NaN) - (years[item - 1] ?? NaN);
  const gaps = periods.map((_, item) => gapAbove(item)).filter((gap) => gap > 0);
  return (item) => gaps.length === 0 || !(gapAbove(item) > Math.min(...gaps));
}

/** What a row is called besides its year, quarter or month. */
function calledBeside(name: string): string {
  return wordsOf(name)
    .filter((word) => !isMonth(word) && !/^(?:\d+|[ivx]+)$/.test(word))
    .join(' ');
}
