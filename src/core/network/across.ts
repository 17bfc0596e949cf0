/** Equations between cells of different tables. */
import type { Report } from '../tables/report';
import { answerSummaries } from '../relations/answer-summaries';
import { expenditureGroups } from '../relations/expenditure-groups';
import { groupCounts } from '../relations/group-counts';
import type { Equation } from '../tables/relation';
import { respondentCount } from '../relations/respondent-count';
import { surveyIndex } from '../relations/survey-index';
import { unsurCounts } from '../relations/unsur-counts';

/** Every equation that joins two tables of a workbook. */
export function bindAcross(report: Report): Equation[] {
  return [
    ...surveyIndex(report),
    ...unsurCounts(report),
    ...answerSummaries(report),
    ...respondentCount(report),
    ...groupCounts(report),
    ...expenditureGroups(report),
  ];
}
