/** Whether the numbers of an equation agree, given how they are printed. */
import type { Message } from '../findings/messages';
import type { Alternative, Equation } from '../tables/relation';
import { isPrintedAs, noise, relativeNoise, type Quantity } from '../tables/quantity';

/**
 * - `holds`: rounding the computed value gives the printed one.
 * - `truncated`: cutting it off does.
 * - `near`: it is off by at most one unit in the last printed digit.
 * - `loose`: it agrees only when the operands, too, were rounded before they were printed.
 * - `broken`: no numbers that print like these agree.
 * - `undefined`: there is no such value (division by zero).
 */
export type Verdict = 'holds' | 'truncated' | 'near' | 'loose' | 'broken' | 'undefined';

/** A verdict with the value the result should have. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly expected: number;
  /** What should be known about a value that only another method gives. */
  readonly note?: Message | null;
}

/** Numbers assumed to stand in cells instead of what is printed there. */
export type Assumptions = ReadonlyMap<Quantity, number>;

/** A double keeps fifteen digits; nothing can be said about a larger number. */
const largestKnown = 1e15;

/** The values of the operands, as printed or as assumed. */
export function operandValues(equation: Equation, assumed?: Assumptions): number[] {
  const { operands } = equation;
  const values = new Array<number>(operands.length);
  for (let index = 0; index < operands.length; index++) {
    const operand = operands[index]!;
    values[index] = assumed?.get(operand) ?? operand.value;
  }
  return values;
}

/** What the printed operands make. */
export function computedOf(equation: Equation): number {
  return equation.compute(operandValues(equation));
}

/** Judges an equation on the printed numbers, or on assumed ones. */
export function judge(equation: Equation, assumed?: Assumptions): Judgement {
  const { result } = equation;
  const values = operandValues(equation, assumed);
  const value = assumed?.get(result) ?? result.value;
  const expected = equation.compute(values, value);
  if (Number.isNaN(expected)) return { verdict: 'undefined', expected };
  const verdict = firstVerdict(equation, value, expected, equation.atLeast === true && values.some(isNegative));
  // What is printed twice was rounded alike.
  if (verdict !== 'broken' || equation.atLeast || equation.repetition !== undefined) return { verdict, expected };
  const off = offBy(equation, value, expected);
  if (off <= slack(equation, values, expected, isDerived)) return { verdict: 'holds', expected };
  const others = isAssumed(equation, assumed) ? equation.alternativesOf?.(values) : equation.alternatives;
  const other = alternativeOf(others, value, equation.result.step);
  if (other !== undefined) return { verdict: 'holds', expected, note: other.note };
  if (equation.isExact !== true && off <= slack(equation, values, expected, isDecimal))
    return { verdict: 'loose', expected };
  return { verdict, expected };
}

/** How far the result may be from what the printed operands give, as computed ones were rounded before they were printed. */
export function leewayOf(equation: Equation, assumed: Assumptions): number {
  const values = operandValues(equation, assumed);
  return slack(equation, values, equation.compute(values), isDerived);
}

/** With more operands than this an equation is a long one. */
const manyOperands = 40;

/** True for equations that no single operand says much about, and that are too long to be computed for every one. */
export function isLong(equation: Equation): boolean {
  return equation.operands.length > manyOperands;
}

/** True for a sum that is worth keeping its total. */
export function isLongSum(equation: Equation): boolean {
  return equation.adds === true && isLong(equation);
}

/** What the operands of a sum make together. */
export interface Total {
  readonly sum: number;
  /** How many of them are below zero. */
  readonly negatives: number;
  /** How far the sum can move when they are what they were before they were printed. */
  readonly slack: number;
}

/** The total of a sum on the printed numbers, with some of them assumed to be others. */
export function totalOf(equation: Equation, assumed: Assumptions): Total {
  const values = operandValues(equation, assumed);
  const negatives = values.filter(isNegative).length;
  return { sum: equation.compute(values), negatives, slack: slackOfSum(equation, isDecimal) };
}

/** True when a sum is broken, as `judge` says it, by a total that is known. */
export function isSumBroken(equation: Equation, value: number, total: Total): boolean {
  if (firstVerdict(equation, value, total.sum, total.negatives > 0) !== 'broken') return false;
  return equation.atLeast || offBy(equation, value, total.sum) > total.slack + Math.abs(total.sum) * relativeNoise;
}

/** The verdict before it is asked what the operands were before they were printed. */
function firstVerdict(equation: Equation, value: number, expected: number, hasNegative: boolean): Verdict {
  if (Math.abs(expected) > largestKnown) return 'holds';
  const { step } = equation.result;
  if (!equation.atLeast) return compare(value, expected, step, equation.roundable);
  return value >= expected - step / 2 || hasNegative ? 'holds' : 'broken';
}

/** By how much more than its own rounding a result is off. */
function offBy(equation: Equation, value: number, expected: number): number {
  const own = equation.roundable ? equation.result.step : equation.result.step / 2;
  return Math.abs(value - expected) - own * (1 + noise);
}

function isNegative(value: number): boolean {
  return value < 0;
}

/** Alternatives are computed from the printed numbers; most say nothing once one of these is assumed to be another. */
function isAssumed(equation: Equation, assumed: Assumptions | undefined): boolean {
  if (assumed === undefined) return false;
  return assumed.has(equation.result) || equation.operands.some((operand) => assumed.has(operand));
}

function alternativeOf(
  alternatives: readonly Alternative[] | undefined,
  value: number,
  step: number,
): Alternative | undefined {
  return alternatives?.find((other) => {
    const verdict = compare(value, other.value, step, true);
    return verdict === 'holds' || verdict === 'truncated';
  });
}

function compare(value: number, expected: number, step: number, roundable: boolean): Verdict {
  if (isPrintedAs(expected, value, step)) return 'holds';
  const tolerance = step * noise + Math.abs(expected) * relativeNoise;
  const difference = Math.abs(value - expected);
  if (!roundable || difference > step + tolerance) return 'broken';
  return Math.abs(value) < Math.abs(expected) && difference < step - tolerance ? 'truncated' : 'near';
}

/** Percentages and averages were computed and rounded before they were printed. */
function isDerived(quantity: Quantity): boolean {
  const { derived, content } = quantity.column.spec;
  return derived ?? content === 'percent';
}

function isDecimal(quantity: Quantity): boolean {
  return isDerived(quantity) || quantity.reading.decimals > 0;
}

/** How far the result can move when the operands of some sort are what they were before they were printed. */
function slack(
  equation: Equation,
  values: number[],
  expected: number,
  movable: (quantity: Quantity) => boolean,
): number {
  if (isLongSum(equation)) return slackOfSum(equation, movable) + Math.abs(expected) * relativeNoise;
  let total = 0;
  for (let index = 0; index < values.length; index++) {
    const operand = equation.operands[index]!;
    if (!movable(operand)) continue;
    const original = values[index]!;
    const sign = original < 0 ? -1 : 1;
    values[index] = original + sign * operand.slack;
    const up = Math.abs(equation.compute(values) - expected);
    values[index] = original - (sign * operand.slack) / 2;
    const down = Math.abs(equation.compute(values) - expected);
    values[index] = original;
    total += Math.max(up, down);
  }
  return total;
}

/** The same for a sum, which moves by as much as its operands do. */
function slackOfSum(equation: Equation, movable: (quantity: Quantity) => boolean): number {
  let total = 0;
  for (const operand of equation.operands) if (movable(operand)) total += operand.step;
  return total;
}
