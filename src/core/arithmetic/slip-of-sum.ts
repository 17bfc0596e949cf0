/** Whether a sum or a mean that is far off is one in which a single slip was made. */
import { addedUp, type Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';

/** A total, or a mean, and what it is made of. */
type Made = Pick<Equation, 'adds' | 'result' | 'operands'>;

/** A part of fewer digits may be as large as the difference by chance. */
const smallestPart = 100;
/** So many digits agree by no chance but for one. */
const fewestDigits = 4;
/** The same of two that are exchanged. */
const fewestExchanged = 3;

/**
 * True for a sum that is as far off as one of its parts, which was left out or taken twice, or in which one digit of the
 * sum or of a part is another one.
 * @example 6.105 + 4.120 + 3.871 = 7.991 // 6.105 was left out
 */
export function isSlipOfSum({ adds, result, operands }: Made): boolean {
  if (adds !== true) return false;
  const off = addedUp(operands) - result.value;
  const isAsLarge = ({ value, step }: Quantity): boolean =>
    value >= smallestPart * step && Math.abs(value - Math.abs(off)) < result.step / 2;
  return (
    operands.some(isAsLarge) ||
    hasOneDigitElse(result, off) ||
    hasNeighboursExchanged(result, off) ||
    operands.some((part) => hasOneDigitElse(part, -off))
  );
}

/** True for a sum of which one digit is another one, or two neighbours are exchanged, whatever its parts are. */
export function isSlipOfDigits({ adds, result, operands }: Made): boolean {
  const off = addedUp(operands) - result.value;
  return adds === true && (hasOneDigitElse(result, off) || hasNeighboursExchanged(result, off, fewestExchanged));
}

/** The same of a sum of few digits, which proves something only beside other columns that add up: 61 for 16. */
export function isSlipOfFewDigits({ adds, result, operands }: Made): boolean {
  if (adds !== true) return false;
  const off = addedUp(operands) - result.value;
  return hasOneDigitElse(result, off, 2) || hasNeighboursExchanged(result, off, 2);
}

/** As far off in its last digit, or in its last two, a mean may be that of other rows: of so near ones many differ in one digit. */
const lastDigit = 10;
const lastDigits = 100;

/** True for a mean of which one digit is another one, the last two aside, or two neighbours are exchanged: 98,84 for 89,84. */
export function isSlipOfMean({ result, operands }: Made): boolean {
  const off = addedUp(operands) / operands.length - result.value;
  const isFarther = (digits: number): boolean => Math.abs(off) >= (digits - 0.5) * result.step;
  if (!isFarther(lastDigit)) return false;
  return (isFarther(lastDigits) && hasOneDigitElse(result, off)) || hasNeighboursExchanged(result, off);
}

/** True for a mean of few digits of which one is another one, or two are exchanged: 9,29 for 3,29. */
export function isSlipOfFewDigitsOfMean({ result, operands }: Made): boolean {
  const off = addedUp(operands) / operands.length - result.value;
  return hasOneDigitElse(result, off, 2) || hasNeighboursExchanged(result, off, 2);
}

/** The part that is missing from a sum, where one alone is as large as what is missing. */
export function leftOut({ adds, result, operands }: Made): Quantity | undefined {
  if (adds !== true) return undefined;
  const missing = addedUp(operands) - result.value;
  return operands.find(({ value }) => value > 0 && Math.abs(value - missing) < result.step / 2);
}

/** True where adding `off` to a long number changes one of its digits and no other. */
function hasOneDigitElse(number: Quantity, off: number, fewest = fewestDigits): boolean {
  return digitsChanged(number, off, fewest)?.length === 1;
}

/** True where adding `off` to a long number exchanges two digits beside each other. */
function hasNeighboursExchanged(number: Quantity, off: number, fewest = fewestDigits): boolean {
  const [first, second, ...others] = digitsChanged(number, off, fewest) ?? [];
  if (first === undefined || second === undefined || others.length > 0) return false;
  return second.place === first.place + 1 && first.before === second.after && second.before === first.after;
}

interface ChangedDigit {
  readonly place: number;
  readonly before: string;
  readonly after: string;
}

/** The digits of a long number that adding `off` changes; null where it makes it longer or shorter. */
function digitsChanged({ value, step }: Quantity, off: number, fewest: number): ChangedDigit[] | null {
  const [before, after] = [value, value + off].map((each) => String(Math.round(each / step))) as [string, string];
  if (before.length < fewest || before.length !== after.length) return null;
  return [...before].flatMap((digit, place) =>
    digit === after[place] ? [] : [{ place, before: digit, after: after[place]! }],
  );
}
