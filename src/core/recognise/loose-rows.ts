/** Rows that look like a table under headings that are none. */
import { numbersBetween } from '../numbers-between';
import { isColumnNumberRow } from './column-number-row';
import { unknownTable } from '../arithmetic/unknown-table';
import { joinedLevels, type Table } from '../tables/table';
import { readingAt } from '../workbook/read-cell';
import { cellAt, filledColumns, type Sheet } from '../workbook/workbook';
import { isYear } from './heading-texts';
import { titleAbove } from './title';

/** Rows that follow each other and fill two cells or more; they touch no table that is known. */
export interface LooseRows {
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
  /** How many of them hold a number. */
  readonly numbers: number;
  readonly table: Table;
}

/** So many rows side by side look like a table. */
const fewestRows = 3;
/** One may be the year that a row is about. */
const fewestYears = 2;
/** So many of the first ones may be its headings. */
const mostHeadingRows = 4;

/** The loose rows of a sheet. @param known 1 for each row of a table, and of headings of an unknown one */
export function looseRows(sheet: Sheet, known: Uint8Array): LooseRows[] {
  const found: { from: number; to: number; numbers: number }[] = [];
  let current: (typeof found)[number] | null = null;
  let touchesHeading = false;
  for (let row = 0; row < sheet.rows.length; row++) {
    if (known[row] === 1) {
      current = null;
      touchesHeading = true;
      continue;
    }
    const filled = filledColumns(sheet, row);
    if (filled.length < 2) {
      current = null;
      touchesHeading = false;
      continue;
    }
    if (touchesHeading) continue;
    if (current === null) found.push((current = { from: row, to: row, numbers: 0 }));
    current.to = row;
    if (filled.some((column) => isNumber(sheet, row, column))) current.numbers++;
  }
  return found
    .filter(({ from, to }) => to - from + 1 >= fewestRows)
    .map((rows) => ({ ...rows, sheet: sheet.name, table: tableOf(sheet, rows.from, rows.to) }));
}

function isNumber(sheet: Sheet, row: number, column: number): boolean {
  return readingAt(sheet, row, column).kind === 'number';
}

/** True for "Tingkat Hukuman | 2022 | 2023 | Jumlah": numbers that are years, one after the other, are headings. */
function namesYears(sheet: Sheet, row: number, columns: readonly number[]): boolean {
  const numbers = columns.flatMap((column) => {
    const reading = readingAt(sheet, row, column);
    return reading.kind === 'number' ? [reading.value] : [];
  });
  return numbers.length >= fewestYears && numbers.every((year, place) => isYear(year) && year === numbers[0]! + place);
}

/** The first rows without a number that is no year are its headings. */
function tableOf(sheet: Sheet, from: number, to: number): Table {
  const columns = numbersBetween(from, to).map((row) => filledColumns(sheet, row));
  const left = Math.min(...columns.map((filled) => filled[0]!));
  const right = Math.max(...columns.map((filled) => filled.at(-1)!));
  const last = Math.min(to, from + mostHeadingRows) - 1;
  const hasNumber = (row: number): boolean => {
    const filled = columns[row - from]!;
    return filled.some((column) => isNumber(sheet, row, column)) && !namesYears(sheet, row, filled);
  };
  const isNumbering = (row: number): boolean => isColumnNumberRow(sheet, row, left, right);
  let first = numbersBetween(from, last).find(hasNumber) ?? last + 1;
  const headingRows = numbersBetween(from, first - 1).filter((row) => !isNumbering(row));
  const headings = numbersBetween(left, right).map((column) => {
    const values = headingRows.map((row) => cellAt(sheet, row, column)?.value);
    const texts = values.flatMap((value) => {
      const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
      return text === '' ? [] : [text];
    });
    return texts.length === 0 ? null : joinedLevels(texts);
  });
  if (first < to && isNumbering(first)) first++;
  const rows = numbersBetween(first, to);
  return unknownTable({ sheet, title: titleAbove(sheet, from), headerTop: from, left, headings, rows });
}
