/** Rows that print how much a row above grew from year to year: "Kenaikan" below "Nilai SAKIP", a column for each year. */
import { bestOf } from '../best-of';
import { wordsOf } from '../names/words';
import { yearIn } from '../names/year-in';
import { judge } from '../relations/judge';
import type { Equation } from '../tables/relation';
import { lowestHeading, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { mostlyKept } from './by-other-columns';
import { columnsOfNumbers } from './columns';
import { changeOf, differenceOf, type Form } from './form';
import { growthWords } from './heading-words';
import { NamedRowEquation } from './named-row-equation';

/** The rows that belong together stand close to each other. */
const farthest = 4;
/** So many columns must keep it, and so many for each one that does not. */
const fewestKept = 3;
const keptPerBroken = 3;
/** The same where it is a difference in the row right above, and is called nothing else. */
const fewestKeptBelow = 2;
/** With fewer digits a column may keep it by chance. */
const fewestSteps = 10;

/** Of what it is, and by what it is counted: "Kenaikan dari tahun sebelumnya (poin)". */
const saysNoOther =
  /^(?:dari|dibanding(?:kan)?|terhadap|per|tahun|lalu|sebelumnya|nilai|angka|jumlah|persen(?:tase)?|poin|point)$/;
/** What was to become more is no result of it. */
const planned = /\b(?:target|rencana|proyeksi)\b/i;

/** What became more, or less, in its own unit, as a percentage, and as a part of what was before. */
const forms: readonly Form[] = [
  differenceOf(0, 1, 2),
  differenceOf(0, 2, 1),
  changeOf(0, 1, 2, 100, true),
  changeOf(0, 1, 2, 1, true),
];

type Pair = readonly [now: TableColumn, before: TableColumn];

/** The columns of numbers of one year with those of the year before. */
function yearPairs({ table }: TableValues): Pair[] {
  const columns = columnsOfNumbers(table).map((column) => ({ column, year: yearIn(lowestHeading(column.heading)) }));
  return columns.flatMap(({ column, year }, place): Pair[] => {
    const before = columns[place - 1];
    return year !== null && before?.year === year - 1 ? [[column, before.column]] : [];
  });
}

/**
 * One equation for each year of a row that is called growth, where nearly all years print it of the same row above.
 * @param known what is computed already: a row of it is not asked again
 */
export function bindGrowthRows(values: TableValues, known: readonly Equation[]): Equation[] {
  const pairs = yearPairs(values);
  if (pairs.length < fewestKeptBelow) return [];
  const computed = new Set(known.map(({ result: { item } }) => item));
  return values.table.rows.flatMap((_, item) => {
    if (item < 1 || computed.has(item)) return [];
    const name = values.nameOf(item, (text) => growthWords.test(text) && !planned.test(text));
    if (name === null) return [];
    const above = Array.from({ length: Math.min(farthest, item) }, (_, index) => item - 1 - index);
    const lists = above.flatMap((of) => forms.map((form) => equationsOf(values, pairs, { item, name, of, form })));
    return bestOf(lists, ({ length }) => length) ?? [];
  });
}

interface GrowthRow {
  readonly item: number;
  readonly name: string;
  readonly of: number;
  readonly form: Form;
}

function equationsOf(values: TableValues, pairs: readonly Pair[], row: GrowthRow): readonly Equation[] {
  const { item, name, of, form } = row;
  const equations = pairs.flatMap(([column, yearBefore]): Equation[] => {
    const result = values.quantity(column, item);
    const [now, before] = [values.quantity(column, of), values.quantity(yearBefore, of)];
    // What grew by some percent is often counted anew the year after.
    return result && now && before && before.value !== 0
      ? [new NamedRowEquation(form, result, [now, before], name, form.isQuotient)]
      : [];
  });
  const tells = equations.filter(({ result }) => Math.abs(result.value) >= fewestSteps * result.step);
  const isRightBelow = of === item - 1 && !form.isQuotient && isCalledNoOther(name, values, of);
  const [fewest, perBroken] = isRightBelow ? [fewestKeptBelow, fewestKeptBelow] : [fewestKept, keptPerBroken];
  return tells.length < fewest ? [] : mostlyKept(equations, holds, fewest, perBroken);
}

/** True for "Kenaikan", and for "Kenaikan IPM" below "IPM": a name with words of its own may be of something else. */
function isCalledNoOther(name: string, values: TableValues, of: number): boolean {
  const own = wordsOf(name.replace(/\([^()]*\)/g, ' ')).filter(
    (word) => !growthWords.test(word) && !saysNoOther.test(word),
  );
  return own.length === 0 || values.isCalled(of, (above) => own.every((word) => wordsOf(above).includes(word)));
}

function holds(equation: Equation): boolean {
  return judge(equation).verdict !== 'broken';
}
