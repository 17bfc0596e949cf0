/** What every check is given. */
import type { Profile } from '../profiles/profile';
import type { Recognition } from '../recognise/recognise';
import type { PrintedScale } from '../recognise/scales/printed-scale';
import type { TableValues } from '../tables/table-values';
import type { Workbook } from '../workbook/workbook';

/** A workbook taken apart: its tables, their values and its printed scales. */
export interface CheckContext {
  readonly workbook: Workbook;
  readonly profile: Profile;
  /** The year of the report, or null when nothing tells it. */
  readonly year: number | null;
  readonly recognition: Recognition;
  /** One per table, in the order of `recognition.tables`. */
  readonly values: readonly TableValues[];
  readonly scales: readonly PrintedScale[];
}
