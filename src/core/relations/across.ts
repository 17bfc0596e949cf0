/** Equations between cells of different tables. */
import type { CheckContext } from '../checks/context';
import { expenditureGroups } from './expenditure-groups';
import { groupCounts } from './group-counts';
import type { Equation } from './relation';
import { respondentCount } from './respondent-count';
import { surveyIndex } from './survey-index';
import { unsurCounts } from './unsur-counts';

/** Every equation that joins two tables of a workbook. */
export function bindAcross(context: CheckContext): Equation[] {
  return [
    ...surveyIndex(context),
    ...unsurCounts(context),
    ...respondentCount(context),
    ...groupCounts(context),
    ...expenditureGroups(context),
  ];
}
