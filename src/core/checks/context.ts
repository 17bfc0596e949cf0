/** What every check is given: a workbook taken apart, and its numbers as they should be. */
import type { ProfileRules } from '../profiles/rules';
import type { Recognition } from '../recognise/recognise';
import type { PrintedScale } from '../recognise/scales/printed-scale';
import type { Quantity } from '../tables/quantity';
import type { Report, TableValues } from '../tables/table-values';
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

/** What numbers that were proved wrong, and those that change with them, should be. */
export type Corrected = ReadonlyMap<Quantity, number>;

/** A number as it should be: the printed one, unless it was proved wrong. */
export function asCorrected(quantity: Quantity, corrected: Corrected): Quantity {
  const value = corrected.get(quantity);
  return value === undefined ? quantity : { ...quantity, value };
}
