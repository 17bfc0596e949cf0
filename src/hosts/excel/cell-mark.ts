/** A mark on a cell in which something was found. */
import type { CellValue, Place } from '../../core/workbook/workbook';

/** Where, how bad, and why. It is true only while the cell holds what was checked. */
export interface CellMark {
  readonly place: Place;
  readonly severity: 'error' | 'warning';
  /** What stood in the cell when it was checked. */
  readonly value: CellValue;
  /** What is wrong, one sentence a line. */
  readonly reason: string;
}
