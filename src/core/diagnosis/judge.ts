/** Whether the numbers of an equation agree, given how they are printed. */
import type { Message } from '../findings/finding';
import type { Alternative, Equation } from '../relations/relation';
import type { Quantity } from '../tables/quantity';

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

/** Binary fractions are never exact; a difference below this share of a step is none. */
const noise = 1e-6;
/** A double keeps fifteen digits; nothing can be said about a larger number. */
const largestKnown = 1e15;

/** The values of the operands, as printed or as assumed. */
export function operandValues(equation: Equation, assumed?: Assumptions): number[] {
  return equation.operands.map((operand) => assumed?.get(operand) ?? operand.value);
}

/** Judges an equation on the printed numbers, or on assumed ones. */
export function judge(equation: Equation, assumed?: Assumptions): Judgement {
  const { result } = equation;
  const values = operandValues(equation, assumed);
  const expected = equation.compute(values);
  const value = assumed?.get(result) ?? result.value;
  if (Number.isNaN(expected)) return { verdict: 'undefined', expected };
  if (Math.abs(expected) > largestKnown) return { verdict: 'holds', expected };
  if (equation.atLeast) {
    const holds = value >= expected - result.step / 2 || values.some((part) => part < 0);
    return { verdict: holds ? 'holds' : 'broken', expected };
  }
  const verdict = compare(value, expected, result.step, equation.roundable);
  if (verdict !== 'broken') return { verdict, expected };
  const own = equation.roundable ? result.step : result.step / 2;
  const off = Math.abs(value - expected) - own * (1 + noise);
  if (off <= slack(equation, values, expected, isDerived)) return { verdict: 'holds', expected };
  const other = isAssumed(equation, assumed) ? undefined : alternativeOf(equation, value);
  if (other !== undefined) return { verdict: 'holds', expected, note: other.note };
  if (off <= slack(equation, values, expected, isDecimal)) return { verdict: 'loose', expected };
  return { verdict, expected };
}

/** Alternatives were computed from the printed numbers; they say nothing once one of these is assumed to be another. */
function isAssumed(equation: Equation, assumed: Assumptions | undefined): boolean {
  if (assumed === undefined) return false;
  return assumed.has(equation.result) || equation.operands.some((operand) => assumed.has(operand));
}

function alternativeOf(equation: Equation, value: number): Alternative | undefined {
  return equation.alternatives?.find((other) => {
    const verdict = compare(value, other.value, equation.result.step, true);
    return verdict === 'holds' || verdict === 'truncated';
  });
}

function compare(value: number, expected: number, step: number, roundable: boolean): Verdict {
  const tolerance = step * noise + Math.abs(expected) * 1e-12;
  const difference = Math.abs(value - expected);
  if (difference <= step / 2 + tolerance) return 'holds';
  if (!roundable || difference > step + tolerance) return 'broken';
  return Math.abs(value) < Math.abs(expected) && difference < step - tolerance ? 'truncated' : 'near';
}

/** Percentages and averages were computed and rounded before they were printed. */
function isDerived(quantity: Quantity): boolean {
  return quantity.column.spec.content === 'percent' || quantity.column.spec.derived === true;
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
  let total = 0;
  for (let index = 0; index < values.length; index++) {
    const operand = equation.operands[index]!;
    if (!movable(operand)) continue;
    const original = values[index]!;
    const sign = original < 0 ? -1 : 1;
    values[index] = original + sign * operand.step;
    const up = Math.abs(equation.compute(values) - expected);
    values[index] = original - (sign * operand.step) / 2;
    const down = Math.abs(equation.compute(values) - expected);
    values[index] = original;
    total += Math.max(up, down);
  }
  return total;
}
