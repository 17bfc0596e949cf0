/** The ways in which one column of a table may be computed from the others. */
import { isOfMonth } from '../tables/part-of-year';
import type { TableColumn } from '../tables/table';
import {
  averageOf,
  changeOf,
  differenceOf,
  differenceWords,
  quotientOf,
  restOf,
  sumOf,
  sumWords,
  type Form,
} from './form';

const factors = [100, 1, 0.01];
const wholes = [100, 1];
/** Answers are given in so many classes. */
const classes = [3, 4, 5];
/** A sum of more columns than these two is told by where they stand. */
const strides = [1, 2, 3, 4];

/**
 * All forms of a column of numbers, by its place among them.
 * @param mayBeQuotient false where it holds counts or money
 */
export function candidatesFor(result: number, columns: readonly TableColumn[], mayBeQuotient: boolean): Form[] {
  const forms: Form[] = [];
  const count = columns.length;
  for (let a = 0; a < count; a++) {
    if (a === result) continue;
    if (differenceWords.test(columns[result]!.heading))
      for (const whole of wholes) forms.push(restOf(result, a, whole));
    for (let b = 0; b < count; b++) {
      if (b === result || b === a) continue;
      if (a < b && isResultOf([a, b], result, columns, sumWords)) forms.push(sumOf(result, [a, b]));
      if (isResultOf([a, b], result, columns, differenceWords)) forms.push(differenceOf(result, a, b));
      if (!mayBeQuotient || isMoney(columns[a]!) !== isMoney(columns[b]!)) continue;
      // What one month is of another one nobody prints.
      if ([a, b, result].some((place) => isOfMonth(columns[place]!.heading))) continue;
      for (const factor of factors) {
        forms.push(
          quotientOf(result, a, b, factor),
          changeOf(result, a, b, factor, true),
          changeOf(result, a, b, factor, false),
        );
      }
    }
  }
  for (const run of runsBeside(result, count)) {
    if (areAlike([...run, result], columns)) forms.push(sumOf(result, run));
    if (classes.includes(run.length)) for (const whole of wholes) forms.push(averageOf(result, run, whole));
  }
  return forms;
}

/**
 * Of three numbers that add up any one is computed from the others: the one that its heading calls so, else the one on
 * the right.
 */
function isResultOf(
  operands: readonly number[],
  result: number,
  columns: readonly TableColumn[],
  words: RegExp,
): boolean {
  const all = [...operands, result];
  if (!areAlike(all, columns)) return false;
  const named = all.filter(
    (place) => sumWords.test(lowest(columns[place]!)) || differenceWords.test(lowest(columns[place]!)),
  );
  if (named.includes(result)) return named.length === 1 || words.test(lowest(columns[result]!));
  return named.length === 0 && result === Math.max(...all);
}

function isMoney({ spec }: TableColumn): boolean {
  return spec.content === 'rupiah';
}

/** Money and percentages are not added to anything else, nor is money compared with it. */
function areAlike(places: readonly number[], columns: readonly TableColumn[]): boolean {
  return new Set(places.map((place) => columns[place]!.spec.content)).size === 1;
}

function lowest({ heading }: TableColumn): string {
  return heading.split(' › ').at(-1)!;
}

/** Columns at an even distance right before or right after a column: three or more. */
function runsBeside(result: number, count: number): number[][] {
  const runs: number[][] = [];
  for (const stride of strides) {
    for (const direction of [-1, 1]) {
      for (
        let nearest = result + direction;
        Math.abs(nearest - result) <= stride && nearest >= 0 && nearest < count;
        nearest += direction
      ) {
        const run = [nearest];
        for (let next = nearest + direction * stride; next >= 0 && next < count; next += direction * stride) {
          run.push(next);
          if (run.length >= 3) runs.push([...run].sort((a, b) => a - b));
        }
      }
    }
  }
  return runs;
}
