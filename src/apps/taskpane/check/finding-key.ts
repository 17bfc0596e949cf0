/** What tells findings apart while cells change. */
import type { Finding } from '../../../core/findings/finding';
import { formatPlace } from '../../../core/workbook/address';

/**
 * A text that stays the same as long as the finding is about the same cell in the same way; without the numbers, so that
 * an open finding stays open while its cell is being mended.
 * @example findingKey(finding) // 'jumlah 3.8!D34 jumlah.tooSmall'
 */
export function findingKey(finding: Finding): string {
  const { rule, place, message, expected } = finding;
  const where = place === null ? String(expected) : formatPlace(place);
  return `${rule} ${where} ${message.id}`;
}
