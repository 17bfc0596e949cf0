import type { Quantity } from '../../tables/quantity';
import { isFormula } from '../../tables/table';
import type { Cause } from './cause';

/** `125.000` pasted where a dot counts as a decimal sign: 125 stands for 125000. */
export const thousandth: Cause = ({ quantity, corrected }) => {
  const isPasted = !isFormula(quantity) && isThousandfold(quantity, corrected);
  return isPasted ? { id: 'cause.thousandth', values: {} } : null;
};

/** True when a value is a thousand times a number below a thousand, to the whole. */
export function isThousandfold({ value: own, printedPerUnit }: Quantity, value: number): boolean {
  if (own === 0 || Math.abs(own * printedPerUnit) >= 1000) return false;
  return Math.abs(value - own * 1000) * printedPerUnit < 0.5;
}
