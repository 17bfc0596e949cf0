/** What every check is given. */
import type { Profile } from '../profiles/profile';
import type { Recognition } from '../recognise/recognise';
import type { PrintedScale } from '../recognise/scales/printed-scale';
import type { Report } from '../tables/report';
import type { Workbook } from '../workbook/workbook';

/** A workbook taken apart: its tables, their values and its printed scales. */
export interface CheckContext extends Report {
  readonly workbook: Workbook;
  readonly profile: Profile;
  readonly recognition: Recognition;
  readonly scales: readonly PrintedScale[];
}
