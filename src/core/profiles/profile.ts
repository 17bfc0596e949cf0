/** What an office or its kabupaten prescribes: which tables, which scale, which method. */

/** A profile is data only. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  /** Kinds of tables that a complete report has. */
  readonly requiredTables: readonly string[];
  /** Id of the scale for capaian where the workbook prints none. */
  readonly scale: string;
}
