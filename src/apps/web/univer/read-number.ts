/** A number as a person writes it into a cell, whether typed or pasted. */
import { readText } from '../../../core/workbook/read-text';

/** What the cell then holds. */
export interface EnteredNumber {
  /** The value to be stored: of a percentage the fraction. */
  readonly value: number;
  readonly percent: boolean;
  /** Decimals that are written. */
  readonly decimals: number;
  /** Written with one dot and three digits behind it, so that it may be thousands (which it is read as) or decimals. */
  readonly ambiguous: boolean;
}

/** What does not keep a text from being the number that stands in it. */
const harmless = new Set(['ambiguous', 'decimal-point']);

/**
 * The number that a text is, by the reader of the checker; null for a number with a unit or a remark, a code or a text.
 * @example readNumber('(64.387.969,00)') // { value: -64387969, percent: false, decimals: 2, ambiguous: false }
 * @example readNumber('88,66 %') // { value: 0.8866, percent: true, decimals: 2, ambiguous: false }
 */
export function readNumber(text: string): EnteredNumber | null {
  const reading = readText(text);
  if (reading.kind !== 'number' || reading.unit !== null) return null;
  if (reading.doubts.some((doubt) => !harmless.has(doubt))) return null;
  const { percent, decimals, doubts } = reading;
  const value = percent ? Number(`${String(reading.value)}e-2`) : reading.value;
  return { value, percent, decimals, ambiguous: doubts.includes('ambiguous') };
}
