/** Finds how the columns of a table are computed, by its numbers alone. */
import { lowestHeading, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { isBetterSaid, perUnit } from './better-said';
import { candidatesFor } from './candidates';
import { percentWords } from './columns';
import { countRows, digitsOf, fewestNamed, keptPerBroken, mostDigits, type Counts, type Numbers } from './count-rows';
import { isMeanOfIndexes, type Form, type FoundForm } from './form';
import { balanceWords, meanWords, sumWords } from './heading-words';
import { keptAsPrinted } from './kept-print';
import { addsUpYear, isNamed, isNamedForm, isSaid } from './said-forms';
import { isShareBehind, namesDenominator } from './said-shares';
import { traitsOf } from './traits';

/** A wide table has so many columns that everything is computed from something by chance. */
const mostColumns = 40;
/** So many rows must keep a quotient that a column with a role may be, for each one that does not. */
const keptPerBrokenOfKnown = 5;
/** With fewer rows nothing is shown. */
const fewestKept = 3;
/** So unlikely must it be that they keep it by chance: powers of ten, beyond the number of relations that were tried. */
const surely = 4;
/** The same where the headings say how the column is computed, so that no other relation was tried. */
const said = 2;
/** The same where they say of what it is a part, and not of which whole. */
const halfSaid = 4;

/**
 * The forms that the rows of a table keep, the best for each column.
 *
 * @param covered sets of columns, by their index on the sheet, of which a relation is known
 */
export function findForms(
  values: TableValues,
  columns: readonly TableColumn[],
  covered: readonly ReadonlySet<number>[],
  results: ReadonlySet<number>,
): FoundForm[] {
  if (columns.length < 2 || columns.length > mostColumns) return [];
  if (columns.every(({ index }) => results.has(index))) return [];
  const numbers = columns.map((column) => values.numbers(column));
  const known = placesOf(covered, columns);
  const printed = keptAsPrinted(values);
  const traits = columns.map(traitsOf);
  const isOfDenominator = namesDenominator(columns);
  const found: FoundForm[] = [];
  columns.forEach((column, place) => {
    if (results.has(column.index)) return;
    const asPrinted = printed.get(place);
    if (asPrinted !== undefined) return void found.push(asPrinted);
    const isPercentOf = isOfDenominator && percentWords.test(column.heading);
    const forms = candidatesFor(place, traits, isPercentOf || mayBeQuotient(values, column, numbers[place]!)).filter(
      ({ operands }) => !known.some((places) => places.every((each) => each === place || operands.includes(each))),
    );
    const digits = digitsOf(numbers[place]!);
    const needed = surely + Math.log10(forms.length + 1);
    let best: FoundForm | null = null;
    let most = -Infinity;
    for (const form of forms) {
      // A sum of as many answers in each row is the same everywhere, and a sum all the same.
      const isConstant = digits === 0 && form.words === sumWords;
      const counts = countRows(form, numbers, values, isConstant ? mostDigits : digits);
      if (counts === null) continue;
      if (isConstant && !isNamedForm(form, columns) && !isSaid(form, columns)) continue;
      // Numbers that are off by one are no sum because a heading says so.
      const others = counts.kept - counts.exact + counts.broken;
      if (isMeanOfIndexes(form) && counts.exact < keptPerBroken * others) continue;
      const isNamedSo = counts.exact >= fewestNamed * others && isNamed(form, traits, columns);
      const isCalledSo =
        isNamedSo || (!form.isQuotient && form.words.test(column.heading) && counts.digits >= fewestNamed * mostDigits);
      const perBroken = isCalledSo
        ? fewestNamed
        : form.isQuotient && column.spec.role !== 'angka'
          ? keptPerBrokenOfKnown
          : keptPerBroken;
      if (counts.kept < (isCalledSo ? fewestNamed : fewestKept) || counts.kept < perBroken * counts.broken) continue;
      // Of what is left of several columns many ways are tried.
      const named = form.words === balanceWords ? said + 1 : said;
      const isHalfSaid = isShareBehind(form, columns);
      if (counts.digits < (isNamedSo || isSaid(form, columns) ? named : isHalfSaid ? halfSaid : needed)) continue;
      const score = scoreOf(form, counts, columns);
      if (score > most) [best, most] = [{ form, ...counts }, score];
    }
    if (best !== null) found.push(best);
  });
  return found.filter((each) => !found.some((other) => isBetterSaid(other, each, columns)));
}

/** Quotients are percentages, numbers with decimals of which no heading says what they are, or what is said per unit of another. */
function mayBeQuotient(values: TableValues, column: TableColumn, { steps }: Numbers): boolean {
  const { role, content } = column.spec;
  if (content === 'percent') return true;
  const { percents, numbers } = values.cells(column);
  if (percents * 2 > numbers) return true;
  if (sumWords.test(lowestHeading(column.heading))) return false;
  return role === 'angka' && content === 'number' && (perUnit.test(column.heading) || steps.some((step) => step < 1));
}

/** Sets of columns by their places, those aside of which a column is none of numbers. */
function placesOf(covered: readonly ReadonlySet<number>[], columns: readonly TableColumn[]): number[][] {
  return covered
    .map((set) => [...set].map((index) => columns.findIndex((column) => column.index === index)))
    .filter((places) => !places.includes(-1));
}

/** Shorter to say: a part of a whole rather than what the rest leaves of it. */
const longer = 1 / 1000;

/** To the last digit rather than nearly so, few columns rather than many; but all parts of a year, also those in which nothing was done. */
function scoreOf(form: Form, { kept, broken, exact }: Counts, columns: readonly TableColumn[]): number {
  const size = form.operands.length / 100;
  const length = form.isQuotient && form.isShare !== true ? longer : 0;
  const isOfAll = addsUpYear(form, columns) || form.words === meanWords;
  return kept + exact / 8 - broken + (isOfAll ? size : -size) - length;
}
