/** A number in the writing of a text that already stands in a cell. */
import type { ShownNumber } from './shown-number';
import { readText } from './read-text';
import { writeNumber } from './write-number';

const DIGITS = /\d(?:[\d.,]*\d)?/;

/**
 * Puts a number in the place of the one that a text holds, so that "Rp", ",-", "%" and units stay as the clerk wrote
 * them; where that would not read as the number, it is written plainly.
 * @example writeLike('Rp. 59.600.000,-', { value: 63200000, decimals: 0, style: 'rupiah' }) // 'Rp. 63.200.000,-'
 */
export function writeLike(text: string, number: ShownNumber): string {
  const old = DIGITS.exec(text)?.[0] ?? '';
  const plain = writeNumber({ ...number, style: 'plain' }, 'id');
  const isGrouped = old.includes('.') || !/\d{4}/.test(old);
  const written = text.replace(DIGITS, isGrouped ? plain : plain.replaceAll('.', ''));
  const reading = readText(written);
  if (reading.kind === 'number' && reading.doubts.length === 0) {
    const read = writeNumber({ value: reading.value, decimals: number.decimals, style: 'plain' }, 'id');
    if (read === plain) return written;
  }
  return writeNumber(number, 'id');
}
