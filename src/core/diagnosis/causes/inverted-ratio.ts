import { reproduces, type Cause } from './cause';

/** Target and realisasi exchanged: the printed ratio is the right one upside down, or a difference has the other sign. */
export const invertedRatio: Cause = (culprit) => {
  const [equation] = culprit.repairs;
  if (equation === undefined || equation.result !== culprit.quantity || equation.operands.length !== 2) return null;
  const [numerator, denominator] = equation.operands;
  const upsideDown = equation.compute([denominator!.value, numerator!.value]);
  if (!reproduces(culprit, upsideDown) || !Number.isFinite(upsideDown)) return null;
  const [first, second] = [numerator!.value, denominator!.value];
  const isDifference = upsideDown !== 0 && upsideDown === -equation.compute([first, second]);
  if (isDifference) return { id: 'cause.exchangedTerms', values: {} };
  const roles = `${numerator!.column.spec.role}/${denominator!.column.spec.role}`;
  return roles === 'realisasi/target' ? { id: 'cause.swapped', values: {} } : { id: 'cause.inverted', values: {} };
};
