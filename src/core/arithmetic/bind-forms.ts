/** Equations of the relations between the columns of a table that its numbers show. */
import { isPrintedAs, sumOf, type Quantity } from '../tables/quantity';
import { judge } from '../relations/judge';
import { isMeanName, mentionsMean } from '../names/mean-names';
import { joinedRows } from '../tables/joined-rows';
import { isOfSameColumns, type Equation } from '../tables/relation';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { isCap, isCappedByWeight } from './caps';
import { columnsOfNumbers } from './columns';
import { findForms } from './find-forms';
import { withoutUnkept } from './kept-customs';
import { isMeanOfIndexes, type FoundForm } from './form';
import { productWords } from './heading-words';
import { isOfOtherKind, isOfTwoTogether, isOfYearSoFar, isReachedByLess, mayCountDown } from './other-quotients';
import { growsToLast, isLevel, isMeanOfParts, isNoSum } from './other-sums';
import { isOfOtherYear } from './other-years';
import { RowEquation } from './row-equation';
import { addsUpYear, isOutcomeOfQuarters } from './said-forms';

/**
 * One equation for each row of each relation that the numbers show and that no relation of the kind of table states.
 *
 * @param stated the equations that the kind of table states
 */
export function bindForms(values: TableValues, stated: readonly Equation[]): Equation[] {
  const columns = columnsOfNumbers(values.table);
  const covered = new Map<string, ReadonlySet<number>>();
  const results = new Set<number>();
  let before: Equation | undefined;
  for (const equation of withoutUnkept(stated)) {
    const { result, operands } = equation;
    if (!operands.every(({ table, item }) => table === result.table && item === result.item)) continue;
    // The rows of a relation follow each other.
    if (before !== undefined && isOfSameColumns(equation, before)) continue;
    before = equation;
    results.add(result.column.index);
    let key = String(result.column.index);
    for (const { column } of operands) key += ` ${column.index}`;
    if (!covered.has(key)) covered.set(key, new Set([result, ...operands].map(({ column }) => column.index)));
  }
  return findForms(values, columns, [...covered.values()], results).flatMap((found) =>
    equationsOf(found, columns, values),
  );
}

/** So many rows with blank parts that add up all the same show that a blank is a zero. */
const fewestWithBlanks = 2;

function equationsOf({ form }: FoundForm, columns: readonly TableColumn[], values: TableValues): Equation[] {
  const result = values.quantities(columns[form.result]!);
  const { spec, heading } = columns[form.result]!;
  // A target of which the quarters are no counts need not be their sum.
  const isSaid = (addsUpYear(form, columns) && spec.role !== 'target') || form.words.test(heading);
  const operands = form.operands.map((place) => values.quantities(columns[place]!));
  const isJoined = (item: number): boolean =>
    [form.result, ...form.operands].some((place) => joinedRows(values.table, columns[place]!).has(item));
  const equations = result.flatMap((own, item) => {
    const parts = operands.map((column) => column[item] ?? null);
    return own === null ? [] : (rowOf(form, own, parts) ?? []);
  });
  const judged = equations.map((equation) => ({ equation, ...judge(equation) }));
  const hasBlanks = (equation: RowEquation): boolean => equation.operands.length < operands.length;
  const heldWithBlanks = judged.filter(({ equation, verdict }) => hasBlanks(equation) && verdict === 'holds').length;
  return judged.flatMap(({ equation, verdict, expected }) => {
    if (verdict === 'holds') return [equation];
    if (verdict !== 'broken' || isBelowTotal(equation.result.item, values)) return [];
    // What is joined over several rows may be of all of them.
    if (isJoined(equation.result.item)) return [];
    // A part that is blank may be there and not be printed.
    const mayBeThere = hasBlanks(equation) && heldWithBlanks < fewestWithBlanks;
    if (mayBeThere && equation.result.value > expected) return [];
    if ((form.isPrinted || addsUpYear(form, columns)) && form.addsUp && isNoSum(equation)) return [];
    if (addsUpYear(form, columns) && (isMeanOfParts(equation, expected) || growsToLast(equation))) return [];
    if (isOutcomeOfQuarters(form, columns) && isLevel(equation, expected)) return [];
    if (equation.leavesOutMinus || isOfRowsAbove(equation, form, values)) return [];
    if (form.isMean && isMeanOfFilled(equation)) return [];
    if (isMeanOfIndexes(form) && isOneOf(equation)) return [];
    if (isCappedByWeight(equation, form, expected)) return [];
    if (form.isQuotient && isOtherwise(equation, expected, values)) return [];
    if (isOfOtherKind(form, equation, expected, columns)) return [];
    if (isReachedByLess(form, equation, columns, values)) return [];
    if (form.isQuotient && isOfTwoTogether(equation, expected, columns, values)) return [];
    if (form.isQuotient && isOfYearSoFar(equation, expected, columns, values)) return [];
    if (isWhatIsLeft(form) && isEfficiency(equation, expected, columns, values)) return [];
    const isOtherwiseToo = isOfOtherYear(form, equation, columns, values);
    const isLikely = !isSaid || isOtherwiseToo || (form.isQuotient && mayCountDown(equation, expected, values));
    return [isLikely ? equation.asLikely() : equation];
  });
}

/** The equation of a row, without its blank parts; null where too few are there. */
function rowOf(form: FoundForm['form'], own: Quantity, parts: readonly (Quantity | null)[]): RowEquation | null {
  const present = parts.filter((part) => part !== null);
  const hasBlanks = present.length < parts.length;
  if (present.length === 0 || (hasBlanks && (!form.addsUp || parts.length === 2))) return null;
  const places = [...parts.keys()].filter((place) => parts[place] !== null);
  return new RowEquation(form, own, present, places, false);
}

/** True for a row of means, or a total of products, that prints what the rows above it make; the mean of products is no product of means. */
function isOfRowsAbove({ result }: RowEquation, { words }: FoundForm['form'], values: TableValues): boolean {
  if (words === productWords && values.isCalled(result.item, mentionsMean)) return true;
  const isSum = words === productWords && values.isTotal(result.item);
  return (isSum || values.isCalled(result.item, isMeanName)) && isMadeOfRowsAbove(result, values);
}

/** True for the mean of what is no zero: nothing was there yet in the other half of the year. */
function isMeanOfFilled({ result, operands }: RowEquation): boolean {
  const filled = operands.flatMap(({ value }) => (value === 0 ? [] : value));
  return filled.length < operands.length && isPrintedAs(sumOf(filled) / filled.length, result.value, result.step);
}

/** True for an index that is the best, the last or another one of those before it. */
function isOneOf({ result, operands }: RowEquation): boolean {
  return operands.some(({ value }) => isPrintedAs(value, result.value, result.step));
}

/** True for one of the few rows below the total that ends a table: notes and sums of another kind. */
function isBelowTotal(item: number, { table: { rows, totals } }: TableValues): boolean {
  const last = totals.at(-1) ?? Infinity;
  return item > last && rows.length - last < last;
}

/** True for a quotient that has reasons of its own: a total of percentages or their mean, a cap. */
function isOtherwise({ result }: RowEquation, expected: number, values: TableValues): boolean {
  const isTotal = values.isTotal(result.item);
  if (isCap(result.value) && (isTotal || expected > result.value)) return true;
  const isNested = values.table.parents?.some((parent) => parent >= 0) === true;
  return isTotal && (isNested || isMadeOfRowsAbove(result, values));
}

/** True for the sum or the mean of what stands above in its column, whatever was left out of it. */
function isMadeOfRowsAbove({ value, step, item, column }: Quantity, values: TableValues): boolean {
  const above = values.quantities(column).slice(0, item);
  const since = above.findLastIndex((_, other) => values.isTotal(other)) + 1;
  return [above, above.slice(since)].some((rows) => {
    const numbers = rows.flatMap((row) => (row === null || values.isTotal(row.item) ? [] : row.value));
    const sum = sumOf(numbers);
    const counts = [1, rows.length, numbers.length, numbers.filter((number) => number !== 0).length];
    return counts.some((count) => Math.abs(sum / count - value) <= 1.5 * step);
  });
}

/** True for a number that is what a share leaves of a whole: 1 − part ÷ whole, 100 − serapan. */
function isWhatIsLeft({ isPrinted, isQuotient, isShare, operands, words }: FoundForm['form']): boolean {
  return isPrinted !== true && isShare !== true && (isQuotient || operands.length === 1) && words.test('sisa');
}

/**
 * True for what is saved, where another number of the row is the capaian: `capaian − serapan`, or that divided by the
 * capaian. It is 1 − serapan in all rows in which the capaian is 100 %.
 */
function isEfficiency(
  { result }: RowEquation,
  expected: number,
  columns: readonly TableColumn[],
  values: TableValues,
): boolean {
  return columns.some((column) => {
    const capaian = column.index === result.column.index ? null : values.quantity(column, result.item);
    if (capaian === null || capaian.value === 0) return false;
    // Where no heading says so, whole numbers count something.
    if (column.spec.content !== 'percent' && (column.spec.content === 'rupiah' || capaian.step >= 1)) return false;
    return [1, 100].some((whole) => {
      const serapan = whole - expected;
      const saved = capaian.value - serapan;
      return [saved, (whole * saved) / capaian.value].some(
        (other) => Math.abs(other - result.value) <= 2 * Math.max(result.step, capaian.step),
      );
    });
  });
}
