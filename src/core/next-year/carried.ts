/** What is carried from last year's workbook into this year's, and what is not. */
import type { Office } from '../scaffold/office';

/** Something that could not be carried. */
export type LeftBehind =
  /** The sheet has a table that the new file has no place for, or one that was not recognised. */
  | { readonly kind: 'table'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'sheet'; readonly sheet: string }
  /** An indicator of which last year's file says something less. */
  | { readonly kind: 'realisasi' | 'target' | 'satuan' | 'renstra'; readonly indicator: string }
  /** The Renstra ended with last year's report. */
  | { readonly kind: 'newRenstra'; readonly startYear: number; readonly endYear: number }
  | { readonly kind: 'programs' };

/** This year's office as last year's file knows it. */
export interface Carried {
  readonly office: Office;
  /** The year of the file that it was taken from. */
  readonly from: number;
  readonly left: readonly LeftBehind[];
  /** True where nothing of a report was recognised: the office is that of an empty form. */
  readonly isEmpty: boolean;
}
