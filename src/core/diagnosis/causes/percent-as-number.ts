import type { Cause } from './cause';
import { reproduces } from './cause';

/** A percentage put into a formula as a plain number: 103,03 for 1,0303. */
export const percentAsNumber: Cause = (culprit) => {
  const [equation] = culprit.repairs;
  if (equation === undefined || equation.result !== culprit.quantity) return null;
  const values = equation.operands.map((operand) => operand.value);
  for (let index = 0; index < values.length; index++) {
    if (equation.operands[index]!.column.spec.content !== 'percent') continue;
    const original = values[index]!;
    values[index] = original * 100;
    const wrong = equation.compute(values);
    values[index] = original;
    if (reproduces(culprit, wrong)) return { id: 'cause.percentAsNumber', values: {} };
  }
  return null;
};
