/** Totals that are less than the sum of their rows because what stands in several rows is counted once. */
import { weightWords } from '../names/weight-words';
import { yearIn } from '../names/year-in';
import { operandValues } from '../relations/judge';
import { isColumnOfPartOfYear } from '../tables/part-of-year';
import { addedUp } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import { lowestHeading, type TableColumn } from '../tables/table';
import { areSharesOf, isMoney, isPartOff, type Result } from './certain-totals';
import { isMeasured } from './columns';
import { averageWords } from './heading-words';
import { isSlipOfDigits, isSlipOfFewDigits } from './slip-of-sum';

/** So many other columns must add up, for each that leaves out a part or in which one of few digits is another one. */
const rightPerSlip = 2;
/** People of either sex. */
const ofSex = /^(?:l|lk|laki\s*-?\s*laki|pria|p|pr|perempuan|wanita)\b\W*$/i;
/** So many other totals of a column show that nothing in it is counted twice. */
const fewestSubtotals = 2;

/**
 * True for a total that may be right though it is no sum: 24 villages that 18 and 12 were visited in, as no village counts
 * twice. Money and what is measured only add up, and so does what is counted where the numbers show that no thing stands in
 * two rows: other totals of its column, shares of the sum, columns of the same things beside it, or a slip of the keyboard.
 *
 * @param ofRows equations between the columns of the table
 */
export function mayBeCountedOnce(wrong: Result, results: readonly Result[], ofRows: readonly Equation[]): boolean {
  const { equation } = wrong;
  const { result, operands } = equation;
  if (equation.adds !== true || ![result, ...operands].every(isCount) || isMoney(result)) return false;
  const largest = Math.max(...operands.map(({ value }) => value));
  const sum = addedUp(operands);
  if (result.value >= sum || result.value < largest) return false;
  if (isSlipOfDigits(equation) || areSharesOf(operands, sum)) return false;
  const others = results.filter((other) => other !== wrong && other.equation.adds === true);
  const below = others.filter((other) => other.holds && other.equation.result.column === result.column);
  if (below.length >= fewestSubtotals) return false;
  const beside = others.filter(({ equation: { result: total } }) => total.item === result.item && isCount(total));
  const ofSame = beside.filter(({ equation: other }) => areOfSame(other.result.column, result.column, ofRows));
  if (outweighs(ofSame, 1)) return false;
  const isSlip = result.value > largest && (isPartOff(equation) || isSlipOfFewDigits(equation));
  return !(isSlip && outweighs(beside, rightPerSlip));
}

/** True where so many totals hold for the wrong one and for each other wrong one. */
function outweighs(totals: readonly Result[], perWrong: number): boolean {
  const right = totals.filter(({ holds }) => holds).length;
  return right >= perWrong * (totals.length - right + 1);
}

function isCount({ column, reading }: Equation['result']): boolean {
  const { heading, spec } = column;
  if (spec.content !== 'number' || reading.percent || reading.decimals > 0 || isMeasured(heading)) return false;
  return ![weightWords, averageWords].some((words) => words.test(heading));
}

/** True for columns of other years, of men and women, for those that make a sum or a difference together, and for parts of each other. */
function areOfSame(one: TableColumn, other: TableColumn, ofRows: readonly Equation[]): boolean {
  const isOfYear = ({ heading }: TableColumn): boolean => yearIn(heading) !== null;
  const isOfSex = ({ heading }: TableColumn): boolean => ofSex.test(lowestHeading(heading));
  if ([isOfYear, isColumnOfPartOfYear, isOfSex].some((isOf) => isOf(one) && isOf(other))) return true;
  return ofRows.some((equation) => {
    const columns = [equation.result, ...equation.operands].map(({ column }) => column.index);
    return columns.includes(one.index) && columns.includes(other.index) && isOfOneUnit(equation);
  });
}

/** True for a percentage, and for what doubles where its parts do. */
function isOfOneUnit(equation: Equation): boolean {
  const values = operandValues(equation);
  const doubled = equation.compute(values.map((value) => 2 * value));
  const isLinear = Math.abs(doubled - 2 * equation.compute(values)) <= equation.result.step / 2;
  return equation.operands.length > 1 && (isLinear || equation.result.column.spec.content === 'percent');
}
