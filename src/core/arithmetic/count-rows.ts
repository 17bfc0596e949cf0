/** How well the rows of a table keep a form. */
import { isPrintedAs } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import type { Form } from './form';

/** The numbers of one column. */
export interface Numbers {
  readonly values: Float64Array;
  readonly steps: Float64Array;
}

/** The first rows tell whether it is worth looking at all. */
const mostRows = 200;
/** So many rows must keep a relation that nothing but the numbers shows, for each one that does not. */
export const keptPerBroken = 3;
/** Two rows of long numbers are enough where the heading says it, each one that does not keep it aside. */
export const fewestNamed = 2;
/** One row says no more than this many digits. */
export const mostDigits = 4;

/** How many digits a row of a column can say at most. */
export function digitsOf({ values, steps }: Numbers): number {
  let [least, most, step] = [Infinity, -Infinity, Infinity];
  values.forEach((value, item) => {
    if (Number.isNaN(value)) return;
    least = Math.min(least, value);
    most = Math.max(most, value);
    step = Math.min(step, steps[item]!);
  });
  return most > least ? Math.min(mostDigits, Math.log10((most - least) / step + 1)) : 0;
}

/** The rows that keep a form, and those that do not. */
export interface Counts {
  readonly kept: number;
  readonly broken: number;
  /** How many of those that keep it do so to the last digit. */
  readonly exact: number;
  /** How many digits would have to be hit by chance. */
  readonly digits: number;
}

/** How many rows keep a form and how many do not, rows that say nothing left out; null as soon as most do not. */
export function countRows(
  form: Form,
  numbers: readonly Numbers[],
  values: TableValues,
  mostOfRow: number,
): Counts | null {
  const result = numbers[form.result]!;
  let [kept, broken, exact, digits] = [0, 0, 0, 0];
  let seen: Set<string> | null = null;
  const rows = Math.min(result.values.length, mostRows);
  const operands = form.operands.map((place) => numbers[place]!);
  const perBroken = form.isQuotient && !form.isPrinted ? keptPerBroken : fewestNamed;
  const row = operands.map(() => 0);
  for (let item = 0; item < rows; item++) {
    const own = result.values[item]!;
    if (Number.isNaN(own) || !readRow(form, operands, item, row)) continue;
    const expected = form.compute(row);
    if (Number.isNaN(expected)) continue;
    const step = result.steps[item]!;
    const slack = slackAt(form, operands, row, item, step);
    const isExact = isPrintedAs(expected, own, step);
    const holds = isExact || Math.abs(expected - own) <= slack;
    // A number no larger than what it may be off agrees with everything.
    if (holds && Math.abs(own) > slack && !isIdle(form, row, own, slack)) {
      kept++;
      if (isExact) exact++;
      // The same numbers once more say nothing more, nor does all of what there is.
      const key = row.join(' ');
      seen ??= new Set();
      // The more numbers would do, the less it says that this one does.
      const wide = isExact ? step : 2 * slack + step;
      if (!seen.has(key) && !isAll(form, row)) digits += Math.min(mostOfRow, Math.log10(Math.abs(own) / wide + 1));
      seen.add(key);
    }
    if (!holds && (!values.isTotal(item) || !form.isQuotient)) broken++;
    if (broken > 1 && broken * perBroken > kept + rows - item) return null;
  }
  return { kept, broken, exact, digits };
}

/** Puts the numbers of a row into `row`, zero for blank parts of a sum; false where too few are there. */
function readRow(form: Form, operands: readonly Numbers[], item: number, row: number[]): boolean {
  let missing = 0;
  for (let place = 0; place < row.length; place++) {
    const value = operands[place]!.values[item]!;
    if (Number.isNaN(value)) missing++;
    row[place] = Number.isNaN(value) ? 0 : value;
  }
  return missing === 0 || (form.addsUp && missing < row.length && row.length !== 2);
}

/** Zeros, a number printed twice, a mean of equal numbers, and a part that is no larger than what the sum may be off, agree with everything. */
function isIdle(form: Form, row: readonly number[], own: number, slack: number): boolean {
  if (form.isPrinted) return false;
  // Of a hundred a number is its own percentage.
  if (form.isQuotient) {
    // Nor does a part say anything that is too small to be seen in what it leaves.
    const isUnseen = Math.abs(form.compute([0, row[1]!]) - own) <= slack;
    return isUnseen || row.includes(0) || row[1] === 100 || row[1] === 1;
  }
  if (form.isMean && row.every((value) => value === row[0])) return true;
  const nothing = form.isRounded === true ? 0 : slack;
  return (
    row.filter((value) => Math.abs(value) > nothing).length < Math.min(2, row.length) ||
    row.length === 0 ||
    (row.length === 1 && row[0] === own)
  );
}

/** True for 100 % of a number. */
function isAll({ isQuotient, isPrinted }: Form, row: readonly number[]): boolean {
  return isPrinted !== true && isQuotient === true && row[0] === row[1];
}

/** How far the result may be from what the printed numbers give, where these were rounded before. */
function slackAt(form: Form, operands: readonly Numbers[], row: number[], item: number, step: number): number {
  // Whole numbers add up without being rounded.
  const isRounded = form.isQuotient || form.isRounded === true;
  if (!isRounded && step >= 1 && operands.every(({ steps }) => !(steps[item]! < 1))) return 0;
  const expected = form.compute(row);
  let slack = step;
  for (let place = 0; place < row.length; place++) {
    const own = operands[place]!.steps[item]!;
    if (Number.isNaN(own) || own >= 1) continue;
    const value = row[place]!;
    row[place] = value + own / 2;
    slack += Math.abs(form.compute(row) - expected);
    row[place] = value;
  }
  return slack;
}
