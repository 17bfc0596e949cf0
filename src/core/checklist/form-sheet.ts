/** A sheet with cells to fill in, as a form is seen: which cells are light yellow, and what stands in them. */

/** One cell. */
export interface FormCell {
  /** What it shows; '' for a blank one. */
  readonly value: unknown;
  readonly hasFormula: boolean;
  /** True for a light yellow cell, in which a person types; in a sheet that is ready for print, for one that was. */
  readonly isEntry: boolean;
  /** True for a grey cell over a column. */
  readonly isHeading: boolean;
}

/** The cells of a sheet from A1 on. */
export interface FormSheet {
  readonly name: string;
  readonly rows: readonly (readonly FormCell[])[];
}
