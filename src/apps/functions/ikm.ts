import { ikm } from '../../core/calc/ikm';
import { Call } from './call';
import type { FunctionDefinition } from './definition';
import { readSurvey, SURVEY_PARAMETERS } from './survey';

/** IKM(nilai, [bobot]): the index of a survey, 25 to 100. */
export const IKM: FunctionDefinition = {
  id: 'IKM',
  parameters: SURVEY_PARAMETERS,
  spills: false,
  call(args, options) {
    const { averages, weights } = readSurvey(new Call(this.parameters, args, options));
    // A survey that was read has an answer, and then it has an index.
    return ikm(averages, weights)!;
  },
};
