import { reproduces, type Cause } from './cause';

/** A capaian by the direction that is not the indicator's, or by the other bound of its target. */
export const otherMethod: Cause = (culprit) => {
  const [equation] = culprit.repairs;
  if (equation === undefined || equation.result !== culprit.quantity) return null;
  const isOther = (equation.byOtherMethods ?? []).some((value) => reproduces(culprit, value));
  return isOther ? { id: 'cause.otherMethod', values: {} } : null;
};
