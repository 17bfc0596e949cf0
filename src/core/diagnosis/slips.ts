/**
 * Slips of the keyboard: one digit typed wrongly, two neighbours exchanged, or a minus left out. Where only one number of a broken equation
 * can be mended by a slip, and hardly by chance, it is the one that was typed wrongly.
 */
import type { Equation } from '../tables/relation';
import type { Quantity } from '../tables/quantity';
import { operandValues, type Assumptions } from '../relations/judge';

/** What a number is without its slip, and how likely chance would offer that. */
export interface Slip {
  readonly value: number;
  readonly chance: number;
}

/** What else there is to know about a number that a slip of the keyboard explains. */
export interface SlipEvidence {
  /** Whether another mistake explains the result of a broken equation. */
  isExplained(equation: Equation): boolean;
  /** Whether another table prints the same. */
  isRepeated(quantity: Quantity): boolean;
}

/** A slip that chance would offer more often than this is no evidence. */
const mostChance = 0.1;
/** With more operands than this some slip always fits. */
const mostOperands = 12;
/** More decimals are not typed but computed. */
const mostDecimals = 6;

/** The numbers of an equation, none of those that were corrected, which a slip alone keeps from making it hold. */
export function slipsIn(equation: Equation, assumed: Assumptions): ReadonlyMap<Quantity, Slip> {
  const slips = new Map<Quantity, Slip>();
  if (equation.operands.length > mostOperands) return slips;
  for (const quantity of [equation.result, ...equation.operands]) {
    const slip = assumed.has(quantity) ? null : slipFor(quantity, equation, assumed);
    if (slip !== null) slips.set(quantity, slip);
  }
  return slips;
}

/**
 * What a number of a broken equation is without its slip; null where it has none, another number has one, too, or chance
 * may have made it.
 *
 * @param slips those of all its numbers
 * @param isVouchedFor whether something else shows that a number is not the other one
 */
export function onlySlip(
  quantity: Quantity,
  slips: ReadonlyMap<Quantity, Slip>,
  isVouchedFor: (quantity: Quantity, other: number) => boolean,
): number | null {
  const slip = likelySlip(quantity, slips);
  if (slip === null || isVouchedFor(quantity, slip)) return null;
  for (const [own, { value }] of slips) if (own !== quantity && !isVouchedFor(own, value)) return null;
  return slip;
}

/** What a number is without a slip that chance would hardly offer; null for none. */
export function likelySlip(quantity: Quantity, slips: ReadonlyMap<Quantity, Slip>): number | null {
  const slip = slips.get(quantity);
  return slip === undefined || slip.chance > mostChance ? null : slip.value;
}

function slipFor(quantity: Quantity, equation: Equation, assumed: Assumptions): Slip | null {
  const range = rangeFor(equation, quantity, assumed);
  const value = range === null ? null : slipWithin(quantity, range);
  return value === null ? null : { value, chance: chanceOf(quantity, range!) };
}

type Range = readonly [lowest: number, highest: number];

/** Between what a number must be for the equation to hold, its result rounded or cut off. */
function rangeFor(equation: Equation, quantity: Quantity, assumed: Assumptions): Range | null {
  const { result, operands } = equation;
  const values = operandValues(equation, assumed);
  const step = tellingStep(result);
  const [below, above] = equation.roundable ? [step, step / 2] : [step / 4, step / 4];
  const expected = equation.compute(values);
  const printed = assumed.get(result) ?? result.value;
  const operand = operands.indexOf(quantity);
  const ends =
    quantity === result
      ? [expected - below, expected + above]
      : [printed - above, printed + below].map((value) => equation.solve(operand, value, values));
  return ends.every(Number.isFinite) ? [Math.min(...ends), Math.max(...ends)] : null;
}

/** One unit in the last digit that tells something: an 88,00 % that is wrong may have been any whole number. */
function tellingStep({ reading, step }: Quantity): number {
  if (reading.decimals <= 0) return step;
  // A number of more than 21 digits is written without any.
  const telling = /\.(\d*?)0*$/.exec(Math.abs(reading.value).toFixed(Math.min(reading.decimals, 12)))?.[1] ?? '';
  return step * 10 ** (reading.decimals - telling.length);
}

/** The number as typed, without sign: `9.558` with three decimals is `9558`. */
function digitsOf({ value, printedPerUnit, reading }: Quantity): string | null {
  if (reading.decimals < 0 || reading.decimals > mostDecimals) return null;
  const digits = Math.abs(value * printedPerUnit)
    .toFixed(reading.decimals)
    .replace('.', '');
  return /^\d{1,15}$/.test(digits) ? digits : null;
}

/** The number without a slip that lies in a range, or null. */
function slipWithin(quantity: Quantity, [lowest, highest]: Range): number | null {
  const digits = digitsOf(quantity);
  if (digits === null) return null;
  const turned = -quantity.value;
  if (turned !== 0 && turned >= lowest && turned <= highest) return turned;
  const unit = (Math.sign(quantity.value) || 1) / (10 ** quantity.reading.decimals * quantity.printedPerUnit);
  const middle = (lowest + highest) / 2;
  let nearest: number | null = null;
  forEachSlip(digits, (other) => {
    const value = other * unit;
    if (value === 0 || value < lowest || value > highest) return;
    if (nearest === null || Math.abs(value - middle) < Math.abs(nearest - middle)) nearest = value;
  });
  return nearest;
}

/** True where a slip of the keyboard makes one number of the other, be it by chance. */
export function isSlipOf(quantity: Quantity, value: number): boolean {
  return slipWithin(quantity, [value - quantity.step / 4, value + quantity.step / 4]) !== null;
}

/** A whole number with each of its digits replaced by each other one, or exchanged with its neighbour. */
function forEachSlip(digits: string, look: (slip: number) => void): void {
  const whole = Number(digits);
  for (let at = 0, power = 10 ** (digits.length - 1); at < digits.length; at++, power /= 10) {
    const digit = Number(digits[at]);
    for (let other = 0; other <= 9; other++) if (other !== digit) look(whole + (other - digit) * power);
    const next = Number(digits[at + 1] ?? digit);
    if (next !== digit) look(whole + (next - digit) * (power - power / 10));
  }
}

/** How likely some slip of a number lies in a range although it is right. */
function chanceOf(quantity: Quantity, [lowest, highest]: Range): number {
  const { length } = digitsOf(quantity)!;
  const unit = 1 / (10 ** quantity.reading.decimals * quantity.printedPerUnit);
  return (10 * length * (highest - lowest)) / (10 ** length * unit);
}
