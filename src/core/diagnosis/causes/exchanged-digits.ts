import { indexesWhere } from '../../indexes-where';
import type { Cause } from './cause';

/** Two neighbouring digits exchanged, or one digit mistyped, in a number that is otherwise right. */
export const exchangedDigits: Cause = (culprit) => {
  const { quantity, corrected } = culprit;
  const { decimals } = quantity.reading;
  const written = (quantity.value * quantity.printedPerUnit).toFixed(Math.min(decimals, 8));
  const right = (corrected * quantity.printedPerUnit).toFixed(Math.min(decimals, 8));
  if (written.length !== right.length) return null;
  // In a short number one other digit is no wonder.
  if (culprit.slipped !== true && written.replace(/\D/g, '').length < 4) return null;
  const different = indexesWhere(written, (index) => written[index] !== right[index]);
  if (different.length === 1) return { id: 'cause.mistyped', values: {} };
  const [first, second] = different;
  const exchanged =
    different.length === 2 &&
    second === first! + 1 &&
    written[first!] === right[second] &&
    written[second] === right[first!];
  return exchanged ? { id: 'cause.exchanged', values: {} } : null;
};
