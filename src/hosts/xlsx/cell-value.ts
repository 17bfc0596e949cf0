/** The value of a cell from the text in which the file keeps it. */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { CellValue } from '../../core/workbook/workbook';
import { decodeEscapes } from './string-text';

const DAY = 86_400_000;

/** The serial number of 1 January 1970, where Excel counts from 1900. */
const EPOCH = 25_569;

function readNumber(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value)) throw new WorkbookUnreadable('torn');
  return value;
}

function readSharedString(text: string, strings: readonly string[]): string {
  const shared = strings[Number(text)];
  if (shared === undefined) throw new WorkbookUnreadable('torn');
  return shared;
}

/** A day written as 2023-12-31 or 2023-12-31T08:00:00. */
function readDay(text: string): number {
  const isoText = text.includes('T') && !/(?:Z|[+-][0-9]{2}:[0-9]{2})$/.test(text) ? `${text}Z` : text;
  return readNumber(String(Date.parse(isoText) / DAY + EPOCH));
}

/**
 * Reads the text of a cell's `v` element.
 * @param kind the `t` attribute of the cell: s, str, b, e, d or n
 * @throws WorkbookUnreadable `torn` when the text does not fit the kind
 */
export function readCellValue(kind: string, text: string, strings: readonly string[]): CellValue {
  if (kind === 'str') return decodeEscapes(text);
  if (text === '') return null;
  if (kind === 's') return readSharedString(text, strings);
  if (kind === 'b') return text === '1' || text === 'true';
  if (kind === 'e') return { error: text };
  return kind === 'd' ? readDay(text) : readNumber(text);
}
