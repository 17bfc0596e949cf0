/** Equations between cells of different tables. */
import type { CheckContext } from '../checks/context';
import { expenditureGroups } from '../relations/expenditure-groups';
import { groupCounts } from '../relations/group-counts';
import type { Equation } from '../tables/relation';
import { respondentCount } from '../relations/respondent-count';
import { surveyIndex } from '../relations/survey-index';
import { unsurCounts } from '../relations/unsur-counts';

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
