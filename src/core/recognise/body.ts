/** Finds the data rows below a block of headings. */
import { numbersBetween } from '../numbers-between';
import { readingAt } from '../workbook/read-cell';
import { cellAt, type Sheet } from '../workbook/workbook';
import { countFilled, firstFilled, isCalledTotal, isTotalRow, onlyText } from './filled-cells';
import { headerAt, type HeaderBlock } from './header';
import { headingTexts, isNumberedHeading, isPureHeading } from './heading-texts';
import { areAlike, goesOnBelow, isContinuation, isRepeatedNumbering, repeatedBelow } from './repeated-headings';

/** More blank rows than this end a table; one or two separate groups of rows. */
const mostBlankRows = 1;
const footer = /^(?:sumber(?!\s+daya)|keterangan|catatan|ket|\*+\)?|tabel|gambar|grafik)\b/i;

function holdsFormula(sheet: Sheet, row: number, { left, right }: HeaderBlock): boolean {
  return sheet.rows[row]?.slice(left, right + 1).some((cell) => cell?.formula !== undefined) ?? false;
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
      if (blank > mostBlankRows && !goesOnBelow(sheet, row, rows, header)) break;
      continue;
    }
    if (filled === 1) {
      const text = onlyText(sheet, row, firstFilled(sheet, row, left));
      if (text !== null && isContinuation(sheet, row, text, header)) continue;
      if (text !== null && endsTable(text, blank)) break;
      if (text !== null && text !== '' && rows.length > 0 && isBelowNumbers(sheet, row, rows, header)) break;
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

/** After a blank row a single text is the next title or prose; without one only a footer or a long sentence is. */
function endsTable(text: string, blank: number): boolean {
  return blank > 0 || footer.test(text);
}

/**
 * True for a text below rows of numbers alone, where the next row of several cells holds no number: a table without names
 * has no groups, so that prose or the title of the next table begins there.
 */
function isBelowNumbers(sheet: Sheet, row: number, rows: readonly number[], { left, right }: HeaderBlock): boolean {
  const holdsNumber = (at: number, column: number): boolean => readingAt(sheet, at, column).kind === 'number';
  const columns = numbersBetween(left, right);
  let next = row + 1;
  while (
    next < sheet.rows.length &&
    countFilled(sheet, next, left, right) <= 1 &&
    !columns.some((column) => holdsNumber(next, column))
  )
    next++;
  if (columns.some((column) => holdsNumber(next, column))) return false;
  return rows.every((at) => columns.every((column) => onlyText(sheet, at, column) === null || holdsNumber(at, column)));
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
  return text !== null && /\p{L}{2}/u.test(text) && !isCalledTotal(text);
}

/** True when the last rows are single texts in the first cell, such as prose, and a total stands right above them. */
function isBelowTotal(sheet: Sheet, rows: readonly number[], left: number, right: number): boolean {
  let last = rows.length - 1;
  while (last >= 0 && isProse(sheet, rows[last]!, left, right)) last--;
  if (last < 0 || last === rows.length - 1) return false;
  return isTotalRow(sheet, rows[last]!, left);
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
