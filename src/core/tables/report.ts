/** The tables of a report, as far as relations between them need to know. */
import type { Equation } from './relation';
import type { TableValues } from './table-values';

/** The values of all tables that were found in one workbook. */
export interface Report {
  /** The year of the report, or null when nothing tells it. */
  readonly year: number | null;
  /** One per table, in the order in which they stand. */
  readonly values: readonly TableValues[];
}

/**
 * A relation between the cells of different tables.
 * @param own the tables of the kinds that state it; there is one at least
 * @returns its equations in this report
 */
export type AcrossRelation = (own: readonly TableValues[], report: Report) => Equation[];

/** The tables that have a column with a role. */
export function tablesWith(role: string, tables: readonly TableValues[]): TableValues[] {
  return tables.filter((values) => values.column(role) !== undefined);
}
