/** Reads a text in columns (.csv, .tsv): every cell as it is written, for the one reader of numbers to understand. */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import { LAST_COLUMN, LAST_ROW } from '../../core/workbook/address';
import type { Cell, Workbook } from '../../core/workbook/workbook';
import { MOST_CELLS } from '../xlsx/limits';

const SEPARATORS = [';', '\t', ','] as const;

/** Lines at the beginning that show by what columns are parted. */
const SAMPLE_LINES = 50;

/**
 * The field that begins with the quote at a place, and where it ends. Only a quote before one of `ends` closes it; others
 * are signs, and two in a row are one. Null when it is never closed, or another field opens first: then that quote is a
 * sign, too, and must not swallow what follows.
 */
function quotedField(
  text: string,
  opening: number,
  ends: string,
): { readonly field: string; readonly end: number } | null {
  let field = '';
  let at = opening + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    field += text.slice(at, quote);
    at = quote + 1;
    if (text[at] === '"') at += 1;
    else if (at === text.length || ends.includes(text[at]!)) return { field, end: at };
    else if (quote === opening + 1 || ends.includes(text[quote - 1]!)) return null;
    field += '"';
  }
}

/**
 * The fields of a text by line; a field in double quotes may hold separators, line breaks and quotes.
 * @param ends the signs before which a quote closes a field
 */
function* fieldsOf(text: string, separator: string, ends = `${separator}\r\n`): Generator<string[], void> {
  let fields: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedField(text, at, ends) : null;
    const field = quoted?.field ?? '';
    at = quoted?.end ?? at;
    const start = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
    fields.push(field + text.slice(start, at));
    if (text[at] === separator && at < text.length - 1) {
      at += 1;
      if (/[\r\n]/.test(text[at] ?? '')) fields.push('');
      else continue;
    }
    yield fields;
    fields = [];
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
}

/** How many of the first lines have columns; those count twice if they all have equally many. */
function linesWithColumns(text: string, separator: string): number {
  const counts: number[] = [];
  let seen = 0;
  // A field that another separator ends is no field of this one, but its quotes are not open either.
  for (const fields of fieldsOf(text, separator, `${SEPARATORS.join('')}\r\n`)) {
    if (fields.length > 1) counts.push(fields.length);
    seen += 1;
    if (seen === SAMPLE_LINES) break;
  }
  if (counts.length < 2) return 0;
  return counts.every((count) => count === counts[0]) ? counts.length * 2 : counts.length;
}

/**
 * By what the columns are parted: what Excel's line `sep=;` says, or what parts most lines into equally many columns;
 * in doubt the semicolon and then the tab, for a comma also stands in numbers. Null for a text without columns.
 */
function separatorOf(text: string): string | null {
  const said = /^sep=([;,\t])\r?\n/i.exec(text)?.[1];
  if (said !== undefined) return said;
  const found = SEPARATORS.map((separator) => ({ separator, lines: linesWithColumns(text, separator) }));
  const most = Math.max(...found.map(({ lines }) => lines));
  return most === 0 ? null : (found.find(({ lines }) => lines === most)?.separator ?? null);
}

/**
 * The one sheet of a text in columns.
 * @param name what the sheet is called
 * @throws WorkbookUnreadable `text` when it has no columns, `too-many-cells`
 * @example readColumns('No;Target\n1;81,90', 'laporan').sheets[0].rows[1] // [{ value: '1' }, { value: '81,90' }]
 */
export function readColumns(text: string, name: string): Workbook {
  const separator = separatorOf(text);
  if (separator === null) throw new WorkbookUnreadable('text');
  const rows: (Cell | undefined)[][] = [];
  let cells = 0;
  for (const fields of fieldsOf(text.replace(/^sep=.\r?\n/i, ''), separator)) {
    if (rows.length > LAST_ROW || fields.length > LAST_COLUMN + 1) throw new WorkbookUnreadable('text');
    cells += fields.length;
    if (cells > MOST_CELLS)
      throw new WorkbookUnreadable('too-many-cells', { limit: { value: MOST_CELLS, decimals: 0, style: 'plain' } });
    rows.push(fields.map((field) => (field.trim() === '' ? undefined : { value: field })));
  }
  return { sheets: [{ name, hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] }] };
}
