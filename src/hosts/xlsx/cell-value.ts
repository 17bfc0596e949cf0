/** The value of a cell from the text in which the file keeps it. */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { CellValue } from '../../core/workbook/workbook';
import { decodeEscapes } from './string-text';

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** The serial number of 1 January 1970, where Excel counts from 1900. */
const EPOCH = 25_569;
/** Excel counts a 29 February 1900, which there was not. */
const FIRST_MARCH_1900 = 61;

/** How XML writes a number (XML Schema part 2, 3.2.5), but for infinity. */
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(.+))?$/;
const TIME = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:Z|[-+]\d{2}:\d{2})?$/;
const DURATION = /^P(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;

function torn(): never {
  throw new WorkbookUnreadable('torn');
}

function readNumber(text: string): number {
  const value = NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : torn();
}

function readBoolean(text: string): boolean {
  if (/^(?:1|true)$/i.test(text)) return true;
  return /^(?:0|false)$/i.test(text) ? false : torn();
}

/** A time of day as its share of the day. */
function readTime(text: string): number | null {
  const [whole, hours, minutes, seconds = '0'] = TIME.exec(text) ?? [];
  return whole === undefined ? null : (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** A day that there is, as its serial number; a zone is passed over, as Excel passes over it. */
function readDate(text: string): number | null {
  const [whole, year = '', month = '', day = '', rest] = DATE.exec(text) ?? [];
  if (whole === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const time = rest === undefined ? 0 : readTime(rest);
  if (date.getUTCMonth() !== Number(month) - 1 || time === null) return null;
  const serial = date.getTime() / DAY + EPOCH;
  return (serial < FIRST_MARCH_1900 ? serial - 1 : serial) + time;
}

function readDuration(text: string): number | null {
  const [whole, ...parts] = DURATION.exec(text) ?? [];
  if (whole === undefined || parts.every((part) => part === undefined)) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part = '0') => Number(part));
  return days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** A day, a time of day, or a span of time, in days (ECMA-376 part 1, 18.17.4.1). */
function readDay(text: string): number {
  const value = readDate(text) ?? readTime(text) ?? readDuration(text) ?? NaN;
  return Number.isFinite(value) ? value : torn();
}

/**
 * Reads the text of a cell's `v` element.
 * @param kind the `t` attribute of the cell: s, str, b, e, d or n
 * @throws WorkbookUnreadable `torn` when the text does not fit the kind
 */
export function readCellValue(kind: string, written: string, strings: readonly string[]): CellValue {
  if (kind === 'str') return decodeEscapes(written);
  const text = written.trim();
  if (text === '') return null;
  if (kind === 's') return strings[readNumber(text)] ?? torn();
  if (kind === 'b') return readBoolean(text);
  if (kind === 'e') return { error: text };
  return kind === 'd' ? readDay(text) : readNumber(text);
}
