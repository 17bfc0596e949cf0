import { reproduces, equationOf, type Cause } from './cause';

/** A capaian by the direction that is not the indicator's, or by the other bound of its target. */
export const otherMethod: Cause = (culprit) => {
  const equation = equationOf(culprit);
  if (equation === null) return null;
  const isOther = (equation.byOtherMethods ?? []).some((value) => reproduces(culprit, value));
  return isOther ? { id: 'cause.otherMethod', values: {} } : null;
};
