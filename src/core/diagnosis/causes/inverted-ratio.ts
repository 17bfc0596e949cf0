import { operandValues } from '../../relations/judge';
import { reproduces, equationOf, type Cause } from './cause';

/** Target and realisasi exchanged: the printed ratio is the right one upside down, or a difference has the other sign. */
export const invertedRatio: Cause = (culprit) => {
  const equation = equationOf(culprit);
  if (equation === null || equation.operands.length !== 2) return null;
  const [numerator, denominator] = equation.operands;
  const values = operandValues(equation);
  const upsideDown = equation.compute(values.toReversed());
  if (!reproduces(culprit, upsideDown) || !Number.isFinite(upsideDown)) return null;
  const isDifference = upsideDown !== 0 && upsideDown === -equation.compute(values);
  if (isDifference) return { id: 'cause.exchangedTerms', values: {} };
  const roles = `${numerator!.column.spec.role}/${denominator!.column.spec.role}`;
  return roles === 'realisasi/target' ? { id: 'cause.swapped', values: {} } : { id: 'cause.inverted', values: {} };
};
