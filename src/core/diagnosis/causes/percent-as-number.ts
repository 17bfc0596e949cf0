import { operandValues } from '../../relations/judge';
import { reproduces, equationOf, type Cause } from './cause';

/** A percentage put into a formula as a plain number: 103,03 for 1,0303. */
export const percentAsNumber: Cause = (culprit) => {
  const equation = equationOf(culprit);
  if (equation === null) return null;
  const values = operandValues(equation);
  const isIt = equation.operands.some(
    ({ column }, index) =>
      column.spec.content === 'percent' &&
      reproduces(culprit, equation.compute(values.with(index, values[index]! * 100))),
  );
  return isIt ? { id: 'cause.percentAsNumber', values: {} } : null;
};
