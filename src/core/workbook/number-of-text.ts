/** The number that a text of a cell is, as the cell would hold it. */
import { readNumberFormat } from './number-format';
import { readText } from './read-text';
import type { NumberReading } from './reading';
import type { Cell } from './workbook';

/** A number and the number format in which it looks like the text that it was. */
export interface StoredNumber {
  readonly value: number;
  readonly format: string;
}

const GENERAL = 'General';
const TEXT = '@';
/** What leaves no doubt about the number itself. */
const harmless = new Set(['ambiguous', 'decimal-point']);

/**
 * What a cell with a number stored as text would hold as a number; null for a text that is more than a number, that was
 * mended to be read, or that is rounded to more than its digits (`2,5 juta`). A percentage becomes its fraction. The
 * cell keeps its number format where it shows the number as the text did.
 * @example numberOfText({ value: '88,66 %' }) // { value: 0.8866, format: '0.00%' }
 * @example numberOfText({ value: 'Rp 12.000.000' }) // { value: 12000000, format: '"Rp" #,##0' }
 */
export function numberOfText(cell: Cell): StoredNumber | null {
  if (typeof cell.value !== 'string' || cell.formula !== undefined) return null;
  const reading = readText(cell.value);
  if (reading.kind !== 'number' || reading.unit !== null || reading.decimals < 0) return null;
  if (reading.doubts.some((doubt) => !harmless.has(doubt))) return null;
  const value = reading.percent ? Number((reading.value / 100).toPrecision(15)) : reading.value;
  return { value, format: keptFormat(cell.format, value, reading) ?? formatLike(cell.value, reading) };
}

function keptFormat(format: string | undefined, value: number, reading: NumberReading): string | null {
  if (format === undefined || format === TEXT || format === GENERAL) return null;
  const { percent, decimals, date, unit } = readNumberFormat(format, value);
  return percent === reading.percent && decimals === reading.decimals && !date && unit === null ? format : null;
}

function formatLike(text: string, { decimals, percent, rupiah, value }: NumberReading): string {
  const isGrouped = Math.abs(value) >= 1000 && /\d[.,]\d{3}(?!\d)/.test(text);
  const digits = `${isGrouped ? '#,##0' : '0'}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
  if (rupiah) return `"Rp" ${digits}`;
  if (percent) return `${digits}%`;
  return digits === '0' ? GENERAL : digits;
}
