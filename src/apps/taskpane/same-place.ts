/** Whether two places are the same cell. */
import type { Place } from '../../core/workbook/workbook';

/** Compares sheet, row and column. */
export function samePlace(first: Place, second: Place): boolean {
  return first.sheet === second.sheet && first.row === second.row && first.column === second.column;
}
