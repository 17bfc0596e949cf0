/** A table found in a workbook: which columns play which role, and where its rows are. */
import type { ColumnSpec, Layout } from './layout';
import type { Area, Sheet } from '../workbook/workbook';

/** Before or after the change of an agreement (perubahan). */
export type Stage = 'before' | 'after' | null;

/** A column of a found table. */
export interface TableColumn {
  readonly index: number;
  readonly spec: ColumnSpec;
  /** The year in its heading, or null. */
  readonly year: number | null;
  readonly stage: Stage;
  /** The heading as printed, group headings first. */
  readonly heading: string;
}

/** A table found in a workbook. */
export interface Table {
  readonly layout: Layout;
  readonly sheet: Sheet;
  /** Position among the tables of the workbook: sheets in tab order, then from top to bottom. */
  readonly position: number;
  readonly title: string | null;
  /** Header and data together. */
  readonly area: Area;
  readonly headerTop: number;
  readonly columns: readonly TableColumn[];
  /** Rows with data, without blank rows and repeated headings. */
  readonly rows: readonly number[];
  /** How the rows are nested: for each of `rows` the index of its parent in `rows`, -1 for none; null without hierarchy. */
  readonly parents: readonly number[] | null;
  /** Indexes in `rows` of the rows that a grand total adds up. */
  readonly tops: readonly number[];
  /** Indexes in `rows` of total rows. */
  readonly totals: readonly number[];
}

/** The columns of a table that play a role, from left to right. */
export function columnsWithRole(table: Table, role: string): TableColumn[] {
  return table.columns.filter((column) => column.spec.role === role);
}
