/** Finds the data rows below a block of headings. */
import { readingAt } from '../workbook/read-cell';
import { cellAt, isCellError, type Cell, type CellValue, type Sheet } from '../workbook/workbook';
import type { HeaderBlock } from './header';
import { isColumnNumberRow } from './column-number-row';
import { headerAt } from './header';
import { headingTexts, isNumberedHeading, isPureHeading } from './heading-texts';

/** More blank rows than this end a table; one or two separate groups of rows. */
const mostBlankRows = 1;
const footer = /^(?:sumber(?!\s+daya)|keterangan|catatan|ket|\*+\)?|tabel|gambar|grafik)\b/i;

const total = /^(?:grand\s+)?(?:total|jumlah|sub\s*total)\b/i;

function isFilled(cell: Cell | undefined): boolean {
  const value = cell?.value ?? null;
  return typeof value === 'string' ? value.trim() !== '' : value !== null;
}

/** How many cells of a row are filled between two columns. */
function countFilled(sheet: Sheet, row: number, left: number, right: number): number {
  const cells = sheet.rows[row];
  let count = 0;
  if (cells === undefined) return count;
  for (let column = left; column <= right; column++) if (isFilled(cells[column])) count++;
  return count;
}

function holdsFormula(sheet: Sheet, row: number, { left, right }: HeaderBlock): boolean {
  return sheet.rows[row]?.slice(left, right + 1).some((cell) => cell?.formula !== undefined) ?? false;
}

/** The first filled cell of a row from a column on; -1 when there is none. */
function firstFilled(sheet: Sheet, row: number, left: number): number {
  return sheet.rows[row]?.findIndex((cell, column) => column >= left && isFilled(cell)) ?? -1;
}

function onlyText(sheet: Sheet, row: number, column: number): string | null {
  const value = cellAt(sheet, row, column)?.value ?? null;
  return typeof value === 'string' ? value.trim() : isCellError(value) || value === null ? null : '';
}

/** What stands below a header. */
export interface Body {
  /** The rows with data. */
  readonly rows: readonly number[];
  /** The last row that belongs to the table: of its data, or of headings repeated below them. */
  readonly bottom: number;
}

/**
 * The rows with data below a header, up to the next table, a footer ("Sumber: …"), prose or two blank rows.
 * Headings repeated after a page break and rows of column numbers are left out.
 */
export function bodyBelow(sheet: Sheet, header: HeaderBlock): Body {
  const rows: number[] = [];
  const { left, right } = header;
  let blank = 0;
  let lastHeading = header.bottom;
  /** How many cells of the last of the rows are filled. */
  let lastFilled = 0;
  for (let row = header.bottom + 1; row < sheet.rows.length; row++) {
    const filled = countFilled(sheet, row, left, right);
    if (filled === 0) {
      // Formulas that give nothing yet keep a place for rows: the total may stand below them.
      if (rows.length > 0 && holdsFormula(sheet, row, header)) continue;
      blank++;
      if (blank > mostBlankRows) break;
      continue;
    }
    if (filled === 1) {
      const text = onlyText(sheet, row, firstFilled(sheet, row, left));
      if (text !== null && isContinuation(sheet, row, text, header)) continue;
      if (text !== null && endsTable(text, blank)) break;
    }
    if (filled >= 2) {
      if (areAlike(sheet, row, header.top, header)) {
        row += repeatedBelow(sheet, header, row);
        lastHeading = row;
        continue;
      }
      if (filled >= 3 && blank === 0 && rows.length > 0 && isRepeatedNumbering(sheet, row, header)) continue;
      if (blank > 0 || rows.length === 0) {
        if (headerAt(sheet, row) !== null) break;
      } else if (isHeadingBelow(sheet, row, rows, header)) {
        // A single text right above the headings is their title, in whatever column it stands.
        if (isTitle(sheet, rows[rows.length - 1]!, left, right)) rows.pop();
        break;
      }
      if (blank > 0 && !resembles(sheet, row, rows, header)) break;
      if (lastFilled === 1 && isBelowTotal(sheet, rows, left, right) && !continues(sheet, row, rows, header)) break;
    }
    blank = 0;
    rows.push(row);
    lastFilled = filled;
  }
  while (rows.length > 0 && isProse(sheet, rows[rows.length - 1]!, left, right)) rows.pop();
  return { rows, bottom: Math.max(lastHeading, rows[rows.length - 1] ?? 0) };
}

/**
 * Rows of text can look like headings: right below data only a row of nothing but headings begins a new table, and of
 * fewer of them below a line of text, its title; there one of them may be unknown.
 */
function isHeadingBelow(sheet: Sheet, row: number, rows: readonly number[], { left, right }: HeaderBlock): boolean {
  if (headingTexts(sheet, row) === null) return false;
  const hasTitle = isTitle(sheet, rows[rows.length - 1]!, left, right);
  return isPureHeading(sheet, row, hasTitle ? 2 : 3) || (hasTitle && isNumberedHeading(sheet, row));
}

/** True for "Lanjutan Tabel 3.8" above the headings that are repeated after a page break. */
function isContinuation(sheet: Sheet, row: number, text: string, header: HeaderBlock): boolean {
  return /\b(?:lanjutan|sambungan)\b/i.test(text) && areAlike(sheet, row + 1, header.top, header);
}

/** How many rows below a repeated heading repeat it further; the row of column numbers may be left out there. */
function repeatedBelow(sheet: Sheet, header: HeaderBlock, row: number): number {
  const { top, bottom } = header;
  let count = 0;
  while (top + count < bottom) {
    const next = count + 1;
    if (!areAlike(sheet, row + next, top + next, header)) break;
    count = next;
  }
  return count;
}

/** Column numbers after a page break begin anew or stand in brackets; answers of a survey may happen to count up. */
function isRepeatedNumbering(sheet: Sheet, row: number, { left, right }: HeaderBlock): boolean {
  const first = String(cellAt(sheet, row, firstFilled(sheet, row, left))?.value).trim();
  return /^(?:1$|\()/.test(first) && isColumnNumberRow(sheet, row, left, right);
}

/** After a blank row a single text is the next title or prose; without one only a footer or a long sentence is. */
function endsTable(text: string, blank: number): boolean {
  return blank > 0 || footer.test(text);
}

/**
 * A last row with a single text in its first cell says nothing of the table: it is prose, a note, the next title, or a
 * heading of a group that has no rows. A total keeps its place, also when its numbers are missing, and so does a row
 * with a number right behind the last column.
 */
function isProse(sheet: Sheet, row: number, left: number, right: number): boolean {
  if (readingAt(sheet, row, right + 1).kind === 'number') return false;
  return firstFilled(sheet, row, left) === left && isTitle(sheet, row, left, right);
}

/** True for a row with a single text that is no total. */
function isTitle(sheet: Sheet, row: number, left: number, right: number): boolean {
  if (countFilled(sheet, row, left, right) !== 1) return false;
  const text = onlyText(sheet, row, firstFilled(sheet, row, left));
  return text !== null && /\p{L}{2}/u.test(text) && !total.test(text);
}

/** True when the last rows are single texts in the first cell, such as prose, and a total stands right above them. */
function isBelowTotal(sheet: Sheet, rows: readonly number[], left: number, right: number): boolean {
  let last = rows.length - 1;
  while (last >= 0 && isProse(sheet, rows[last]!, left, right)) last--;
  if (last < 0 || last === rows.length - 1) return false;
  const row = rows[last]!;
  const first = firstFilled(sheet, row, left);
  return [first, first + 1].some((column) => total.test(onlyText(sheet, row, column) ?? ''));
}

/** Below a total and a line of text a row still belongs to the table when it has half as many cells, and numbers where they are. */
function continues(sheet: Sheet, row: number, rows: readonly number[], header: HeaderBlock): boolean {
  const { left, right } = header;
  const most = Math.max(...rows.slice(-8).map((other) => countFilled(sheet, other, left, right)));
  return countFilled(sheet, row, left, right) * 2 >= most && resembles(sheet, row, rows, header);
}

/** A row after a blank one still belongs to the table when it fills columns that the rows before filled. */
function resembles(sheet: Sheet, row: number, rows: readonly number[], { left, right }: HeaderBlock): boolean {
  const before = rows.slice(-8);
  for (let column = left; column <= right; column++) {
    if (!holdsFigure(sheet, row, column)) continue;
    if (before.some((other) => holdsFigure(sheet, other, column))) return true;
  }
  return false;
}

/** True for a number, a text with one, and a dash in its place. */
function holdsFigure(sheet: Sheet, row: number, column: number): boolean {
  const value = cellAt(sheet, row, column)?.value ?? null;
  if (typeof value !== 'string') return typeof value === 'number';
  return /\d/.test(value) || readingAt(sheet, row, column).kind === 'dash';
}

/** True for a row that repeats the texts of another one; few of them may be left out, most rows differ in their first cell. */
function areAlike(sheet: Sheet, row: number, other: number, { left, right }: HeaderBlock): boolean {
  let [repeated, leftOut] = [0, 0];
  for (let column = left; column <= right; column++) {
    const own = keyOf(cellAt(sheet, row, column)?.value);
    const above = keyOf(cellAt(sheet, other, column)?.value);
    if (own === above) repeated += own === '' ? 0 : 1;
    else if (own === '') leftOut++;
    else return false;
  }
  return leftOut * 2 < repeated;
}

function keyOf(value: CellValue | undefined): string {
  return typeof value === 'string' ? value.trim().toLowerCase() : String(value ?? '');
}
