/** Which wrong totals and means are wrong beyond doubt, and not something else than what they are called. */
import { computedOf } from '../relations/judge';
import type { Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import { readCell } from '../workbook/read-cell';
import { cellAt } from '../workbook/workbook';
import { isWithoutRole } from './columns';
import { isSlipOfFewDigits, isSlipOfFewDigitsOfMean, isSlipOfSum } from './slip-of-sum';

/** So far off, as a share of the right one, a total is still meant to be the sum. */
const largestMistake = 0.25;
/** So many are few, and so many totals of a row must hold for each that is off by as few. */
const fewThings = 3;
const rightPerSlip = 3;
/** The same for each that leaves out one of few things, or takes it twice, or in which one of few digits is another one. */
const rightPerPart = 2;
/** Amounts of money are mostly larger than this. */
const smallMoney = 1_000_000;
/** So many shares of a sum beside its parts prove it. */
const fewestShares = 3;
/** So far off a percentage with one decimal is still a share. */
const largestRounding = 0.001;

/** A total or a mean with the rows that it is made of. */
export interface Result {
  readonly equation: Equation;
  readonly holds: boolean;
  /** True where so much more stands above that the column is nested, or is not added up. */
  readonly isNested: boolean;
}

/** True where a column beside the parts prints the share of each in their sum, for most of them. */
export function areSharesOf(parts: readonly Quantity[], whole: number): boolean {
  const [first] = parts;
  if (first === undefined || whole <= 0) return false;
  const { columns, open, sheet } = first.table;
  return [...columns, ...open].some(({ index }) => {
    if (index === first.column.index) return false;
    const telling = parts.flatMap(({ row, value }) => {
      const reading = readCell(cellAt(sheet, row, index));
      if (reading.kind !== 'number' || reading.decimals === 0 || value === 0) return [];
      return [Math.abs(reading.value / 100 - value / whole) <= largestRounding];
    });
    const kept = telling.filter(Boolean).length;
    return kept >= fewestShares && kept * 2 > telling.length;
  });
}

/** True for the percentage of a total: it is added up only where the parts are the shares of a whole. */
function isOfNoWhole({ adds, result, operands }: Equation, expected: number): boolean {
  const makesWhole = Math.abs(expected - 1) <= operands.length * result.step;
  return adds === true && result.column.spec.content === 'percent' && !makesWhole;
}

/** True for a total of shares that make exactly a whole; one no larger than the largest of them may be their mean. */
function isOfWhole(total: Quantity, parts: readonly Quantity[], sum: number): boolean {
  return isBeyond(total, parts) && Math.abs(sum - 1) < total.step / 2;
}

/** True for a percentage that lies beyond all those of which it may be the mean. */
function isBeyond(result: Quantity, parts: readonly Quantity[]): boolean {
  return result.column.spec.content === 'percent' && isBeyondAll(result, parts);
}

function isBeyondAll({ value }: Quantity, parts: readonly Quantity[]): boolean {
  const values = parts.map((part) => part.value);
  return value > Math.max(...values) || value < Math.min(...values);
}

/** True for a total that is off by as much as one of its parts. */
export function isPartOff(equation: Equation): boolean {
  const { result, operands } = equation;
  const off = Math.abs(result.value - computedOf(equation));
  return operands.some(({ value }) => Math.abs(value - off) < result.step / 2);
}

/** Amounts of money, whatever their column is called. */
export function isMoney({ column, reading, value }: Quantity): boolean {
  return column.spec.content === 'rupiah' || reading.rupiah || value >= smallMoney;
}

/**
 * True for a wrong total that is one beyond doubt: the other totals of its column, or the other columns of its row, are
 * right; or it is a total of money that is nearly right.
 */
export function isCertain(
  { equation, isNested }: Result,
  results: readonly Result[],
  statedRows: ReadonlySet<number>,
): boolean {
  if (isNested) return false;
  const { result, operands } = equation;
  const { item } = result;
  const expected = computedOf(equation);
  const off = Math.abs(result.value - expected) / Math.abs(expected);
  if (isOfNoWhole(equation, expected)) return false;
  const isMean = equation.adds !== true;
  const beside = results.filter(
    (other) =>
      !other.isNested &&
      other.equation.result.item === item &&
      (other.equation.adds !== true) === isMean &&
      (other.holds || other.equation === equation || other.equation.result.column.spec.content !== 'percent'),
  );
  const right = beside.filter(({ holds }) => holds).length;
  const wrong = beside.length - right;
  // Of few things one is much: where nearly all other columns add up, three more or less are a slip, too.
  const isSlipOfFew =
    result.step === 1 && Math.abs(result.value - expected) <= fewThings && right >= rightPerSlip * wrong;
  if (isMean ? isBeyond(result, operands) : isOfWhole(result, operands, expected) || areSharesOf(operands, expected))
    return true;
  // Of columns that play a role their kind says what they add up to.
  const hasDigitElse = isWithoutRole(result.column) && isSlipOfFewDigits(equation);
  const isSlipOfPart = (isPartOff(equation) || hasDigitElse) && right >= rightPerPart * wrong;
  // Beside other means one that lies beyond its numbers may be another kind of number only where it is no slip of one.
  const isNoMean = isMean && isBeyondAll(result, operands) && isSlipOfFewDigitsOfMean(equation);
  if (!(off <= largestMistake || isSlipOfFew || isSlipOfPart || isNoMean || isSlipOfSum(equation))) return false;
  if (right >= wrong && right > 0) return true;
  if (isMean) return false;
  if (statedRows.has(item) && wrong === 1) return true;
  const below = results.filter(({ equation: other }) => other.result.column === result.column && other.adds === true);
  if (below.filter(({ holds }) => holds).length >= 2) return true;
  // Without headings the rows may be the end of a table that a blank row cut in two.
  return result.column.heading !== '' && operands.length >= 3 && [result, ...operands].every(isMoney);
}
