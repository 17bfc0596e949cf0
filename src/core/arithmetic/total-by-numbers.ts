/** A row that adds up all others, whatever it is called: the Kecamatan below its Desa, or above them. */
import { weightWords } from '../names/weight-words';
import { mentionsMean } from '../names/mean-names';
import { lowestHeading, type TableColumn } from '../tables/table';
import { addedUp, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { readingAt } from '../workbook/read-cell';
import { columnsOfNumbers } from './columns';
import { isSlipOfFewDigits, isSlipOfSum } from './slip-of-sum';

/** Of fewer rows a sum may be chance. */
const fewestParts = 3;
/** So many columns add up at least, and no fewer than those that do not. */
const fewestSums = 2;
/** The same where no row is numbered; one alone may be wrong. */
const fewestSumsUnnumbered = 3;
/** What weights make together. */
const wholes = [1, 100];
/** More rows without a number are data, of which a total is called so. */
const mostUnnumbered = 100;

/**
 * The last or the first row of a table without totals to which most columns of numbers add up, where all others are numbered,
 * or the last one to which nearly all columns do where none is; null where there is none.
 * @example totalByNumbers(values) // 5 for "Kecamatan Randu | 45,50 | 16.574 | 16.990" below five numbered villages
 */
export function totalByNumbers(values: TableValues): number | null {
  const { rows, totals } = values.table;
  if (rows.length <= fewestParts) return null;
  if (totals.length > 0) return addsUpTotals(values) ? rows.length - 1 : null;
  return [rows.length - 1, 0].find((item) => addsUpOthers(values, item)) ?? null;
}

/** The number that a row has in its table. */
function numberOf({ table: { sheet, rows, area } }: TableValues, item: number): number | null {
  const reading = readingAt(sheet, rows[item]!, area.left);
  return reading.kind === 'number' ? reading.value : null;
}

function others({ table: { rows } }: TableValues, item: number): number[] {
  return [...rows.keys()].filter((at) => at !== item);
}

/** True where all rows but one are numbered, from 1 on. */
export function areNumberedBeside(values: TableValues, item: number): boolean {
  if (numberOf(values, item) !== null) return false;
  return others(values, item).every((at, place) => numberOf(values, at) === place + 1);
}

function addsUpOthers(values: TableValues, item: number): boolean {
  const { area } = values.table;
  const beside = others(values, item);
  const areNumbered = areNumberedBeside(values, item);
  const mayBeUnnumbered = item > 0 && beside.length <= mostUnnumbered;
  if (!areNumbered && !(mayBeUnnumbered && [item, ...beside].every((at) => numberOf(values, at) === null)))
    return false;
  const all = sumsIn(values, item, beside, fewestParts);
  const sums = all.filter(({ column: { index, spec } }) => index !== area.left && spec.content !== 'percent');
  const right = sums.filter(({ isRight }) => isRight).length;
  if (areNumbered && all.some(isWholeOfWeights)) {
    // What is neither their sum nor nearly so is what they are compared with: the score of the year before, or of others.
    const areSums = sums.every(({ own, parts, isRight }) => isRight || isNearlySumOf(own, parts));
    return areSums && !values.isCalled(item, isCompared);
  }
  return areNumbered
    ? right >= fewestSums && right * 2 >= sums.length
    : right >= fewestSumsUnnumbered && sums.length - right <= 1;
}

/** True for a row with which the others are compared, and which they do not make. */
function isCompared(name: string): boolean {
  return mentionsMean(name) || /\b(?:standar|target|minimal|maksimal)\b/i.test(name);
}

/** A number of a row, and those of others that it may add up. */
interface PossibleSum {
  readonly column: TableColumn;
  readonly own: Quantity;
  readonly parts: readonly Quantity[];
  readonly isRight: boolean;
}

/** What a row prints in each column in which enough of the others have a number. */
function sumsIn(values: TableValues, item: number, from: readonly number[], fewest: number): PossibleSum[] {
  return columnsOfNumbers(values.table).flatMap((column) => {
    const quantities = values.quantities(column);
    const own = quantities[item] ?? null;
    const parts = from.flatMap((at) => quantities[at] ?? []);
    return own === null || parts.length < fewest ? [] : [{ column, own, parts, isRight: isSumOf(own, parts) }];
  });
}

/** True for the whole that the weights of the other rows add up to. */
function isWholeOfWeights({ column, own, isRight }: PossibleSum): boolean {
  return isRight && wholes.includes(own.value) && weightWords.test(lowestHeading(column.heading));
}

/** True for a last row of another name in which nearly all columns add up the totals above it. */
function addsUpTotals(values: TableValues): boolean {
  const { rows, totals } = values.table;
  const last = rows.length - 1;
  if (totals.length < 2 || totals.includes(last)) return false;
  const sums = sumsIn(values, last, totals, totals.length);
  const wrong = sums.filter(({ isRight }) => !isRight);
  const isOneSlip = wrong.length <= 1 && wrong.every(({ own, parts }) => isNearlySumOf(own, parts));
  return isOneSlip && sums.length - wrong.length >= fewestSumsUnnumbered;
}

/** True for a sum in which one slip was made. */
function isNearlySumOf(result: Quantity, operands: readonly Quantity[]): boolean {
  const sum = { adds: true, result, operands };
  return isSlipOfSum(sum) || isSlipOfFewDigits(sum);
}

/** Sums of zeros tell nothing. */
function isSumOf(total: Quantity, parts: readonly Quantity[]): boolean {
  return total.value !== 0 && Math.abs(addedUp(parts) - total.value) < total.step / 2;
}
