/** Tells two tables that are printed beside each other from one table that has blank columns. */
import { indexesWhere } from '../indexes-where';
import { numbersBetween } from '../numbers-between';
import { runsOf } from '../runs-of';
import { lowestHeading } from '../tables/table';
import { readingAt } from '../workbook/read-cell';
import { cellAt, cellText, type Sheet } from '../workbook/workbook';
import { countFilled } from './filled-cells';
import { headerAt, type HeaderBlock } from './header';

/** The columns of one of the tables. */
interface Part {
  readonly left: number;
  readonly right: number;
}

/** So far above the headings the titles may begin. */
const rowsOfTitles = 4;
const numberedTitle = /^tabel\b(?!.*\b(?:lanjutan|sambungan)\b)/i;

/**
 * The tables that a block of headings and the rows below it are: for each the sheet with its columns alone, up to the
 * last of the rows. Empty for one table.
 *
 * They are several where a column is blank from the headings to the last row, and either "Tabel …" stands above both
 * sides, or both have numbers and their headings begin alike ("No" and again "No").
 */
export function tablesBeside(sheet: Sheet, header: HeaderBlock, bottom: number): Sheet[] {
  const gaps = blankColumns(sheet, header, bottom);
  if (gaps.length === 0) return [];
  const starts = gaps.map(([, last]) => last + 1);
  const isTitled = (column: number): boolean =>
    numbersBetween(Math.max(0, header.top - rowsOfTitles), header.bottom).some((row) =>
      numberedTitle.test(cellText(sheet, row, column)),
    );
  const areTitled = isTitled(header.left) && starts.some(isTitled);
  const first = headingIn(header, header.left);
  const begins = (column: number): boolean =>
    areTitled ? isTitled(column) : first !== '' && headingIn(header, column) === first;
  const parts: Part[] = [];
  let left = header.left;
  for (const [before, last] of gaps) {
    if (!begins(last + 1)) continue;
    parts.push({ left, right: before - 1 });
    left = last + 1;
  }
  if (parts.length === 0) return [];
  parts.push({ left, right: header.right });
  const isPartOfOne = (part: Part): boolean =>
    goesOn(sheet, header, parts[0]!, part) || !holdsFigures(sheet, header, part, bottom);
  if (!areTitled && parts.some(isPartOfOne)) return [];
  const sheets = parts.map((part) => withColumns(sheet, parts, part, header, bottom));
  const hasHeader = (part: Sheet): boolean =>
    numbersBetween(header.top, header.bottom).some((row) => headerAt(part, row) !== null);
  return sheets.every(hasHeader) ? sheets : [];
}

/** The columns between the others in which nothing stands, nor any merged cell, from the headings down: each run of them. */
function blankColumns(sheet: Sheet, { headings, left, top }: HeaderBlock, bottom: number): [number, number][] {
  const blank = indexesWhere(headings, (place) => headings[place] === null).map((place) => left + place);
  if (blank.length === 0) return [];
  const rows = numbersBetween(top, bottom);
  const isCrossed = (column: number): boolean =>
    sheet.merges.some(
      (area) => area.left <= column && area.right >= column && area.top <= bottom && area.bottom >= top,
    );
  const isFilled = (column: number): boolean =>
    rows.some((row) => {
      const cell = cellAt(sheet, row, column);
      return cell !== undefined && (cell.formula !== undefined || cellText(sheet, row, column) !== '');
    });
  return runsOf(blank.filter((column) => !isFilled(column) && !isCrossed(column)));
}

function headingIn({ headings, left }: HeaderBlock, column: number): string {
  const text = lowestHeading(headings[column - left]?.text ?? '');
  return text.toLowerCase().replace(/[\s.]+/g, '');
}

/** True for rows that go on beside themselves to save paper: under the same headings, and not begun anew. */
function goesOn(sheet: Sheet, header: HeaderBlock, first: Part, part: Part): boolean {
  if (part === first) return false;
  const columns = numbersBetween(part.left, part.right);
  const areSame =
    part.right - part.left === first.right - first.left &&
    columns.every((column) => headingIn(header, column) === headingIn(header, column - part.left + first.left));
  const below = header.bottom + 1;
  return areSame && cellText(sheet, below, part.left) !== cellText(sheet, below, first.left);
}

/** False for names alone, which belong to the numbers beside them. */
function holdsFigures(sheet: Sheet, header: HeaderBlock, { left, right }: Part, bottom: number): boolean {
  const columns = numbersBetween(left + 1, right);
  return numbersBetween(header.bottom + 1, bottom).some((row) =>
    columns.some((column) => readingAt(sheet, row, column).kind === 'number'),
  );
}

/** A sheet with the columns of one part alone, in its rows and the titles above them. */
function withColumns(
  sheet: Sheet,
  parts: readonly Part[],
  { left, right }: Part,
  { top }: HeaderBlock,
  bottom: number,
): Sheet {
  // Above the titles another table may stand.
  const isOfTitles = (row: number): boolean =>
    parts.every((part) => countFilled(sheet, row, part.left, part.right) < 2);
  let from = top;
  while (from > 0 && from > top - rowsOfTitles && isOfTitles(from - 1)) from--;
  const rows = sheet.rows
    .slice(0, bottom + 1)
    .map((cells, row) =>
      row < from ? undefined : cells?.map((cell, column) => (column < left || column > right ? undefined : cell)),
    );
  return { ...sheet, rows };
}
