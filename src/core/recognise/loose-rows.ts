/** Rows that look like a table under headings that are none. */
import { numbersBetween } from '../numbers-between';
import { isColumnNumberRow } from './column-number-row';
import { unknownTable } from '../arithmetic/unknown-table';
import { joinedLevels, type Table } from '../tables/table';
import { readingAt } from '../workbook/read-cell';
import { cellAt, cellText, filledColumns, type Sheet } from '../workbook/workbook';
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

/** The loose rows of a sheet. @param known 1 for each row of a table */
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
  const loose: LooseRows[] = [];
  for (const { from, to, numbers } of found) {
    if (to - from + 1 < fewestRows) continue;
    const [before, block] = [loose.at(-1), blockOf(sheet, from, to)];
    const isNext = before !== undefined && continuesBelow(sheet, before, from, block);
    const table = isNext
      ? tableOf(sheet, before.from, { ...block, rows: [...before.table.rows, ...block.rows] })
      : tableOf(sheet, from, block);
    const rows = isNext ? { from: before.from, to, numbers: before.numbers + numbers } : { from, to, numbers };
    if (isNext) loose.pop();
    loose.push({ ...rows, sheet: sheet.name, table });
  }
  return loose;
}

/** "Lanjutan Tabel 3.4", "Tabel 3.4 (lanjutan)"; "Diklat Lanjutan" is another thing. */
const continuation = /^\W*(?:lanjutan|sambungan)\b|\((?:lanjutan|sambungan)\)\W*$/i;

/** True below a line that says that rows go on, where the headings above them are repeated. */
function continuesBelow(sheet: Sheet, { to, table }: LooseRows, from: number, { left, headings }: Block): boolean {
  const isSaid = numbersBetween(to + 1, from - 1).some((row) =>
    filledColumns(sheet, row).some((column) => continuation.test(cellText(sheet, row, column))),
  );
  if (!isSaid || left !== table.area.left || headings.length !== table.columns.length) return false;
  return headings.every((heading, place) => (heading ?? '') === table.columns[place]!.heading);
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

/** Loose rows with the headings above them. */
interface Block {
  readonly left: number;
  readonly headings: readonly (string | null)[];
  readonly rows: readonly number[];
}

function tableOf(sheet: Sheet, from: number, block: Block): Table {
  return unknownTable({ sheet, title: titleAbove(sheet, from), headerTop: from, ...block });
}

/** The first rows without a number that is no year are headings. */
function blockOf(sheet: Sheet, from: number, to: number): Block {
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
  return { left, headings, rows: numbersBetween(first, to) };
}
