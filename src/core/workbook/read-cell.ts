/** Reads a cell, typed as a number or as text, into what the clerk meant by it. */
import { rememberTexts } from '../remember';
import { readNumberFormat, type NumberFormat } from './number-format';
import { decimalsOf, withoutNoise } from './plain-decimal';
import { readText } from './read-text';
import { asNumber, type Doubt, type NumberReading, type Reading } from './reading';
import { cellAt, isCellError, type Cell, type Sheet } from './workbook';

const EMPTY: Reading = { kind: 'empty' };

/** One list for all typed numbers: a workbook has very many of them. */
const NO_DOUBTS: readonly Doubt[] = [];

/**
 * A stored number as its cell shows it: of a percentage a hundred times as much.
 * @example printedValue(0.9993, readNumberFormat('0.00%', 0.9993)) // 99.93
 */
export function printedValue(stored: number, format: NumberFormat): number {
  const meant = withoutNoise(stored);
  return format.percent ? withoutNoise(meant * 100) : meant;
}

/** The decimals of a printed value: as many as are shown or as are stored, whichever are more. */
export function printedDecimals(value: number, format: NumberFormat): number {
  return Math.max(format.decimals, decimalsOf(value));
}

/** True when a stored number is shown as a number, and not as a date. */
export function isShownAsNumber(stored: number, format: NumberFormat): boolean {
  return !format.date && Number.isFinite(stored);
}

/** The same few texts stand in many cells: labels, units, dashes; and a cell is read more than once. */
const mostRemembered = 5000;
const readKnownText = rememberTexts(mostRemembered, readText);

function readTypedNumber(stored: number, code: string | undefined): Reading {
  const format = readNumberFormat(code, stored);
  if (!isShownAsNumber(stored, format)) return { kind: 'text', text: String(stored) };
  const value = printedValue(stored, format);
  return {
    kind: 'number',
    value,
    decimals: printedDecimals(value, format),
    percent: format.percent || format.percentSign,
    typed: true,
    rupiah: format.rupiah,
    unit: format.unit,
    doubts: NO_DOUBTS,
  };
}

/**
 * Reads a cell. A typed number takes its percent sign, its Rp and its unit from the number format, and has as many
 * decimals as are shown or as are stored, whichever are more. A date is text (its serial number): no indicator is a day.
 *
 * Satuan: the number as printed (0.9993 formatted `0.00%` → 99.93 with `percent`).
 * @example readCell({ value: 0.9993, format: '0.00%' }) // { kind: 'number', value: 99.93, decimals: 2, percent: true, … }
 * @example readCell({ value: '12 Dok' }) // { kind: 'number', value: 12, unit: 'Dok', … }
 */
export function readCell(cell: Cell | undefined): Reading {
  if (cell === undefined || cell.value === null) return EMPTY;
  const { value, format } = cell;
  if (typeof value === 'string') return readKnownText(value);
  if (typeof value === 'number') return readTypedNumber(value, format);
  if (isCellError(value)) return { kind: 'error', error: value.error };
  return { kind: 'text', text: value ? 'TRUE' : 'FALSE' };
}

/** The same at a row and column of a sheet. */
export function readingAt(sheet: Sheet, row: number, column: number): Reading {
  return readCell(cellAt(sheet, row, column));
}

/** The numbers in some rows of a column. */
export function numbersIn(sheet: Sheet, rows: readonly number[], column: number): NumberReading[] {
  return rows.flatMap((row) => asNumber(readingAt(sheet, row, column)) ?? []);
}
