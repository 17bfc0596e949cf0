/** Whether a formula gives what a finding expects. */
import type { Finding } from '../findings/finding';
import type { CellValue } from '../workbook/workbook';

/** Results that are computed in another order differ in their last digits. */
const precision = 1e-6;

/** @example isSameResult(85.2127659574, 85.2127659575) // true */
export function isSameResult(value: CellValue | undefined, expected: Finding['expected']): boolean {
  if (typeof value !== 'number' || typeof expected !== 'number') return value !== null && value === expected;
  return Math.abs(value - expected) <= precision * Math.max(1, Math.abs(expected));
}
