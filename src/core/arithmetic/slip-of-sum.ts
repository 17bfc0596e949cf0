/** Whether a sum that is far off is one in which a single slip was made. */
import { addedUp, type Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';

/** A part of fewer digits may be as large as the difference by chance. */
const smallestPart = 100;
/** So many digits agree by no chance but for one. */
const fewestDigits = 4;

/**
 * True for a sum that is as far off as one of its parts, which was left out or taken twice, or in which one digit of the
 * sum or of a part is another one.
 * @example 6.105 + 4.120 + 3.871 = 7.991 // 6.105 was left out
 */
export function isSlipOfSum({ adds, result, operands }: Equation): boolean {
  if (adds !== true) return false;
  const off = addedUp(operands) - result.value;
  const isAsLarge = ({ value, step }: Quantity): boolean =>
    value >= smallestPart * step && Math.abs(value - Math.abs(off)) < result.step / 2;
  return (
    operands.some(isAsLarge) || hasOneDigitElse(result, off) || operands.some((part) => hasOneDigitElse(part, -off))
  );
}

/** The part that is missing from a sum, where one alone is as large as what is missing. */
export function leftOut({ adds, result, operands }: Equation): Quantity | undefined {
  if (adds !== true) return undefined;
  const missing = addedUp(operands) - result.value;
  return operands.find(({ value }) => value > 0 && Math.abs(value - missing) < result.step / 2);
}

/** True where adding `off` to a long number changes one of its digits and no other. */
function hasOneDigitElse({ value, step }: Quantity, off: number): boolean {
  const [before, after] = [value, value + off].map((each) => String(Math.round(each / step)));
  if (before!.length < fewestDigits || before!.length !== after!.length) return false;
  return [...before!].filter((digit, place) => digit !== after![place]).length === 1;
}
