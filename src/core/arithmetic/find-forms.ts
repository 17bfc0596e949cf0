/** Finds how the columns of a table are computed, by its numbers alone. */
import { wordsOf } from '../names/words';
import { isOfMonth } from '../tables/part-of-year';
import { lowestHeading, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { isBetterSaid, perUnit } from './better-said';
import { candidatesFor } from './candidates';
import { countRows, digitsOf, fewestNamed, keptPerBroken, mostDigits, type Counts, type Numbers } from './count-rows';
import { balanceWords, differenceWords, meanWords, periodWords, sumWords, type Form, type FoundForm } from './form';
import { printedForms } from './printed-forms';
import { traitsOf, type Traits } from './traits';

/** A wide table has so many columns that everything is computed from something by chance. */
const mostColumns = 40;
/** So many rows must keep a quotient that a column with a role may be, for each one that does not. */
const keptPerBrokenOfKnown = 5;
/** What the headings say of the columns beside them. */
const namingWords = [sumWords, differenceWords, meanWords, balanceWords];
/** What was reached until then is no sum of what stands beside it, which is of this year. */
const untilLastYear = /\b(?:s\s*[/.]\s*d|sampai|hingga)\b.*\b(?:lalu|sebelumnya)\b/i;
/** "%" and no word of what it is a percentage of. */
const bareShare = /^\(?\s*(?:%|persen(?:tase)?|prosentase)\s*(?:\(?\s*%\s*)?\)?$/i;
/** With fewer rows nothing is shown. */
const fewestKept = 3;
/** So unlikely must it be that they keep it by chance: powers of ten, beyond the number of relations that were tried. */
const surely = 4;
/** The same where the headings say how the column is computed, so that no other relation was tried. */
const said = 2;

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
  const numbers = columns.map((column) => values.numbers(column));
  const known = placesOf(covered, columns);
  const printed = printedForms(values.table, columns);
  const traits = columns.map(traitsOf);
  const found: FoundForm[] = [];
  columns.forEach((column, place) => {
    if (results.has(column.index)) return;
    const asPrinted = printedForm(printed.get(place) ?? [], numbers, values);
    if (asPrinted !== null) return void found.push(asPrinted);
    const forms = candidatesFor(place, traits, mayBeQuotient(values, column, numbers[place]!)).filter(
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
      const isNamedSo =
        counts.exact >= fewestNamed * others &&
        (isNamedForm(form, columns) || isSumOfWholeYear(form, columns) || isOutcomeOfPlan(form, traits, columns));
      const isNamed =
        isNamedSo || (!form.isQuotient && form.words.test(column.heading) && counts.digits >= fewestNamed * mostDigits);
      const perBroken = isNamed
        ? fewestNamed
        : form.isQuotient && column.spec.role !== 'angka'
          ? keptPerBrokenOfKnown
          : keptPerBroken;
      if (counts.kept < (isNamed ? fewestNamed : fewestKept) || counts.kept < perBroken * counts.broken) continue;
      // Of what is left of several columns many ways are tried.
      const named = form.words === balanceWords ? said + 1 : said;
      if (counts.digits < (isNamedSo || isSaid(form, columns) ? named : needed)) continue;
      const score = scoreOf(form, counts, columns);
      if (score > most) [best, most] = [{ form, ...counts }, score];
    }
    if (best !== null) found.push(best);
  });
  return found.filter((each) => !found.some((other) => isBetterSaid(other, each, columns)));
}

/** The best of the forms that a table prints itself, where so many more rows keep it than not; null for none. */
function printedForm(forms: readonly Form[], numbers: readonly Numbers[], values: TableValues): FoundForm | null {
  const found = forms.flatMap((form): FoundForm[] => {
    const counts = countRows(form, numbers, values, mostDigits);
    return counts !== null && counts.kept > 0 && counts.kept >= fewestNamed * counts.broken
      ? [{ form, ...counts }]
      : [];
  });
  return found.reduce<FoundForm | null>((best, next) => (next.kept > (best?.kept ?? 0) ? next : best), null);
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

/** True for "%" below the heading under which the number stands that is divided. */
function isOfItsGroup(result: string, above: string): boolean {
  const [lowest, ...groups] = result.split(' › ').reverse();
  return groups.length > 0 && bareShare.test(lowest!) && groups.join() === above.split(' › ').reverse().slice(1).join();
}

/** True where the headings alone say it: the months of a year beside their sum, a part of a number beside that number. */
function isSaid(form: Form, columns: readonly TableColumn[]): boolean {
  if (addsUpYear(form, columns)) return isSumOfYear(form, columns);
  if (!form.isShare) return false;
  if (isOfItsGroup(columns[form.result]!.heading, columns[form.operands[0]!]!.heading)) return true;
  const [part, whole] = form.operands.map((place) => wordsOf(columns[place]!.heading));
  return whole!.length > 0 && part!.length > whole!.length && whole!.every((word) => part!.includes(word));
}

/**
 * True for columns side by side, right beside the one that is called their Jumlah, Selisih or Rata-rata; months may be left
 * out of a sum. "Selisih Provinsi" is that of the column about the Provinsi, wherever it stands.
 */
function isNamedForm(form: Form, columns: readonly TableColumn[]): boolean {
  const { result, operands, words } = form;
  if (!namingWords.includes(words) || operands.length < 2 || addsUpYear(form, columns)) return false;
  const lowest = lowestHeading(columns[result]!.heading);
  if (!words.test(lowest) || untilLastYear.test(lowest)) return false;
  const all = [result, ...operands].sort((a, b) => a - b);
  if (all.at(-1)! - all[0]! === operands.length && (all[0] === result || all.at(-1) === result)) return true;
  const named = words === differenceWords ? wordsOf(lowest).filter((word) => !words.test(word)) : [];
  return named.length > 0 && operands.some((place) => namesAll(columns[place]!.heading, named));
}

function namesAll(heading: string, words: readonly string[]): boolean {
  const own = wordsOf(heading);
  return words.every((word) => own.includes(word));
}

/** True for "%" behind "Anggaran" and "Realisasi". */
function isOutcomeOfPlan(
  { isShare, result, operands }: Form,
  traits: readonly Traits[],
  columns: readonly TableColumn[],
): boolean {
  const [outcome, plan] = operands.map((place) => traits[place]!);
  return (
    isShare === true &&
    outcome!.isOutcome &&
    plan?.isPlan === true &&
    bareShare.test(lowestHeading(columns[result]!.heading))
  );
}

/** True for parts of a year beside what is called their sum. */
function isSumOfYear(form: Form, columns: readonly TableColumn[]): boolean {
  return addsUpYear(form, columns) && sumWords.test(columns[form.result]!.heading);
}

/** The same with all the parts that stand side by side. */
function isSumOfWholeYear(form: Form, columns: readonly TableColumn[]): boolean {
  const [first, last] = [Math.min(...form.operands), Math.max(...form.operands)];
  const isPart = (place: number): boolean => columns[place] !== undefined && isPartOfYear(columns[place].heading);
  const isWhole = last - first === form.operands.length - 1 && !isPart(first - 1) && !isPart(last + 1);
  return isWhole && isSumOfYear(form, columns);
}

/** True for a sum of the parts of a year. */
export function addsUpYear({ addsUp, operands }: Form, columns: readonly TableColumn[]): boolean {
  return addsUp && operands.every((place) => isPartOfYear(columns[place]!.heading));
}

function isPartOfYear(heading: string): boolean {
  return periodWords.test(heading) || isOfMonth(heading);
}

/** Sets of columns by their places, those aside of which a column is none of numbers. */
function placesOf(covered: readonly ReadonlySet<number>[], columns: readonly TableColumn[]): number[][] {
  return covered
    .map((set) => [...set].map((index) => columns.findIndex((column) => column.index === index)))
    .filter((places) => !places.includes(-1));
}

/** Shorter to say: a part of a whole rather than what the rest leaves of it. */
const longer = 1 / 1000;

/** Few columns rather than many; but all parts of a year, also those in which nothing was done. */
function scoreOf(form: Form, { kept, broken }: Counts, columns: readonly TableColumn[]): number {
  const size = form.operands.length / 100;
  const length = form.isQuotient && form.isShare !== true ? longer : 0;
  const isOfAll = addsUpYear(form, columns) || form.words === meanWords;
  return kept - 2 * broken + (isOfAll ? size : -size) - length;
}
