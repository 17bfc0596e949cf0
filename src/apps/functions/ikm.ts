import { completeSurveyMean } from '../../core/calc/complete-survey';
import { ikm } from '../../core/calc/ikm';
import { Call } from './call';
import type { FunctionDefinition } from './definition';
import { hasWeights, NILAI, readSurvey, SURVEY_PARAMETERS } from './survey';

/** IKM(nilai, [bobot]): the index of a survey, 25 to 100. */
export const IKM: FunctionDefinition = {
  id: 'IKM',
  parameters: SURVEY_PARAMETERS,
  spills: false,
  call(args, options) {
    const call = new Call(this.parameters, args, options);
    const mean = hasWeights(call) ? null : completeSurveyMean(call.range(NILAI));
    if (mean !== null) return mean * 25;
    const { averages, weights } = readSurvey(call);
    // A survey that was read has an answer, and then it has an index.
    return ikm(averages, weights)!;
  },
};
