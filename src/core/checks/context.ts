/** What every check is given. */
import type { ProfileRules } from '../profiles/rules';
import type { Recognition } from '../recognise/recognise';
import type { PrintedScale } from '../recognise/scales/printed-scale';
import type { TableValues } from '../tables/table-values';
import type { Report } from '../tables/report';
import type { Workbook } from '../workbook/workbook';

/** A workbook taken apart: its tables, their values and its printed scales. */
export interface CheckContext extends Report {
  readonly workbook: Workbook;
  readonly profile: ProfileRules;
  readonly recognition: Recognition;
  /** The tables of no known kind: what their numbers show is checked. */
  readonly others: readonly TableValues[];
  readonly scales: readonly PrintedScale[];
}
