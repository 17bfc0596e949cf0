import { ikm } from '../../calc/ikm';
import { round, truncate } from '../../calc/round';
import { SurveyIndexEquation } from '../../relations/survey-index-equation';
import { equationOf, type Cause } from './cause';

/** The weight 1/N typed with two decimals (0,11), which lowers the index and may change its class. */
export const roundedWeight: Cause = (culprit) => {
  const equation = equationOf(culprit);
  if (!(equation instanceof SurveyIndexEquation)) return null;
  const averages = equation.averages();
  const { perAnswer } = equation.source;
  const spread = equation.operands.reduce((sum, operand) => sum + operand.step / perAnswer, 0);
  for (const weight of [
    truncate(1 / averages.length, 2),
    round(1 / averages.length, 2),
    round(1 / averages.length, 3),
  ]) {
    const index = ikm(averages, weight);
    if (index === null) continue;
    const allowed = culprit.quantity.step + spread * weight * 25;
    if (Math.abs(index - culprit.quantity.value) > allowed) continue;
    const decimals = String(weight).split('.')[1]?.length ?? 2;
    return {
      id: 'cause.roundedWeight',
      values: { weight: { value: weight, decimals, style: 'plain' }, count: String(averages.length) },
    };
  }
  return null;
};
