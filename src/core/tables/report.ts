/** The tables of a report, as far as relations between them need to know. */
import type { TableValues } from './table-values';

/** The values of all tables that were found in one workbook. */
export interface Report {
  /** The year of the report, or null when nothing tells it. */
  readonly year: number | null;
  /** One per table, in the order in which they stand. */
  readonly values: readonly TableValues[];
}
