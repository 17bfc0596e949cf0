/** What a check of a workbook gives. */
import type { Finding } from './finding';
import type { Area } from '../workbook/workbook';

/** A table that was found. */
export interface FoundTable {
  readonly kind: string;
  /** How people call this kind of table. */
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly title: string | null;
}

/** What a check found. */
export interface CheckResult {
  readonly year: number | null;
  readonly tables: readonly FoundTable[];
  readonly findings: readonly Finding[];
}
