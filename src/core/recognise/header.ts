/** Finds the rows of headings on a sheet. */
import { isOfMonth } from '../tables/part-of-year';
import { holdsNumbers, type OpenColumn } from '../tables/table';
import { mergesOf } from '../workbook/area-index';
import { cellText, type Sheet } from '../workbook/workbook';
import { changeWord, groupsOfChange } from './change-headings';
import { isColumnNumberRow } from './column-number-row';
import { headingTexts, isAmount, isHeadingDetail, isYear, longestHeading, type RowOfTexts } from './heading-texts';
import { knownHeading, type KnownHeading } from './known-headings';

/** A block of heading rows; the data begin at `bottom + 1`. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** One per column from left to right; null where no heading stands. */
  readonly headings: readonly (KnownHeading | null)[];
}

/** The columns below a block of headings, of which nothing is known but these; null where no heading stands. */
export function openColumns({ headings, left }: HeaderBlock): (OpenColumn | null)[] {
  return headings.map(
    (heading, place) =>
      heading && { index: left + place, year: heading.year, stage: heading.stage, heading: heading.text },
  );
}

const mostHeadingRows = 5;
/** True for a row with one name, maybe unknown, and years above a row of names: `Indikator | 2022 | 2023` above `Target | Realisasi`. */
function isAboveGroups(sheet: Sheet, row: number, { columns, known, strange }: RowOfTexts): boolean {
  if (known + strange !== 1 || columns.length < 2) return false;
  const below = headingTexts(sheet, row + 1);
  return below !== null && below.known >= 2 && below.strange === 0 && below.columns[0]! > columns[0]!;
}

/** The heading block that begins at a row, or null when that row is no row of headings. */
export function headerAt(sheet: Sheet, top: number): HeaderBlock | null {
  const first = headingTexts(sheet, top);
  if (first === null) return null;
  const left = first.columns[0]!;
  let right = first.columns.at(-1)!;
  for (const area of mergesOf(sheet).startingAt(top)) if (area.left <= right) right = Math.max(right, area.right);
  const isKnown = first.known >= 2 && first.known >= first.strange;
  // Headings merged over and down to a row of names below them need not be known.
  if (
    !isKnown &&
    !isAboveGroups(sheet, top, first) &&
    !(first.columns.length > 1 && isBelowGroups(sheet, top + 1, left, right))
  )
    return null;

  let bottom = top;
  const textRows = [top];
  for (let row = top + 1; row <= top + mostHeadingRows; row++) {
    if (isBelowGroups(sheet, row, left, right)) {
      bottom = row;
      textRows.push(row);
      continue;
    }
    if (isColumnNumberRow(sheet, row, left, right)) {
      bottom = row;
      // K and Rp may stand below the numbers of the columns.
      if (!isDetailRow(sheet, row + 1, left)) break;
      bottom = row + 1;
      textRows.push(bottom);
      break;
    }
    const next = headingTexts(sheet, row);
    if (next === null || next.columns.length === 0) break;
    if (next.columns.some((column) => column < left)) break;
    const isBlankAbove = (column: number): boolean => textRows.every((above) => cellText(sheet, above, column) === '');
    // An unknown heading among known ones stands below a group heading, as they do.
    const isGrouped =
      next.known > next.strange &&
      next.columns
        .slice(1)
        .every(
          (column) =>
            isBlankAbove(column) || isBelowGroup(sheet, row, column) || isBelowUnmergedGroup(sheet, row, column),
        );
    if (next.strange > 0 && !(isGrouped && cellText(sheet, row, left) === '')) break;
    const details = next.columns.every((column) => isHeadingDetail(cellText(sheet, row, column)));
    if (!details && !next.columns.some(isBlankAbove)) break;
    bottom = row;
    textRows.push(row);
    right = Math.max(right, next.columns[next.columns.length - 1]!);
  }

  const all: string[][] = [];
  for (let column = left; column <= right; column++) all.push(levelsOf(sheet, textRows, left, column));
  const changes = groupsOfChange(all);
  const headings = all.map((levels, place) =>
    levels.length === 0 ? null : headingOf(withUnit(levels, [all[place - 1], all[place + 1]]), changes),
  );
  return { top, bottom, left, right, headings };
}

const bareUnit = /^\(?\s*(%|rp\.?)\s*\)?$/i;

/** The levels of a heading: "%" below a name that stands above no other column is the unit of that name. */
function withUnit(levels: readonly string[], beside: readonly (readonly string[] | undefined)[]): readonly string[] {
  const unit = bareUnit.exec(levels.at(-1)!)?.[1];
  const above = levels.at(-2);
  if (unit === undefined || above === undefined) return levels;
  const isShared = beside.some((others) => others?.[levels.length - 2] === above);
  return isShared ? levels : [...levels.slice(0, -2), `${above} (${unit})`];
}

/** A heading; what was reached in one month is no target or realisasi, whatever stands above it. Money is a part of it. */
function headingOf(levels: readonly string[], changes: ReadonlySet<string>): KnownHeading {
  const heading = knownHeading(levels);
  if (levels.some((level) => changes.has(level))) return asChange(heading, levels);
  if (!isOfMonth(heading.text)) return heading;
  return { ...heading, matches: new Map([...heading.matches].filter(([{ content }]) => content === 'rupiah')) };
}

/** A heading of what changed: no number of a year. */
function asChange(heading: KnownHeading, levels: readonly string[]): KnownHeading {
  const said = knownHeading([changeWord, levels.at(-1)!]);
  if (said.isChange) return { ...said, text: heading.text };
  return { ...heading, isChange: true, matches: new Map([...heading.matches].filter(([spec]) => !holdsNumbers(spec))) };
}

/** What is added to a heading below it: "(%)", "(akhir Renstra)". */
const remark = /^\([^()]+\)$/;

/**
 * True for a row that names the columns below group headings and nothing else: each of its cells stands right below a
 * heading merged over several columns, and the other headings reach down beside it, or have a remark there. Months may be
 * numbers: 1 to 12.
 */
function isBelowGroups(sheet: Sheet, row: number, left: number, right: number): boolean {
  const merges = mergesOf(sheet);
  let [grouped, others, counted] = [0, 0, 0];
  for (let column = left; column <= right; column++) {
    const text = cellText(sheet, row, column);
    if (!isBelowGroup(sheet, row, column)) {
      if (text !== '' && !remark.test(text)) return false;
      if (text !== '' || merges.at(row, column)?.top !== row) others++;
    } else if (text !== '') {
      grouped++;
      if (text === String(counted + 1)) counted++;
      else if (text.length > longestHeading || (isAmount(text) && !isYear(Number(text)))) return false;
    }
  }
  return grouped >= 2 && others > 0;
}

/** True for a cell right below a heading merged over several columns. */
function isBelowGroup(sheet: Sheet, row: number, column: number): boolean {
  const above = mergesOf(sheet).at(row - 1, column);
  return above?.bottom === row - 1 && above.right > above.left;
}

/** True for a cell below a heading beside which nothing stands above the next cell: a group that is not merged, as in a CSV file. */
function isBelowUnmergedGroup(sheet: Sheet, row: number, column: number): boolean {
  const isFilled = (at: number, beside: number): boolean => cellText(sheet, at, beside) !== '';
  return isFilled(row - 1, column) && !isFilled(row - 1, column + 1) && isFilled(row, column + 1);
}

/** True for a row of nothing but details of headings, two or more: K, Rp, K, Rp. */
function isDetailRow(sheet: Sheet, row: number, left: number): boolean {
  const texts = headingTexts(sheet, row);
  if (texts === null || texts.columns.length < 2 || texts.columns.some((column) => column < left)) return false;
  return texts.columns.every((column) => isHeadingDetail(cellText(sheet, row, column)));
}

/** The texts above a column from the group heading down; a group heading reaches over the blank cells to its right. */
function levelsOf(sheet: Sheet, rows: readonly number[], left: number, column: number): string[] {
  const levels: string[] = [];
  for (let level = 0; level < rows.length; level++) {
    const row = rows[level]!;
    let text = cellText(sheet, row, column);
    if (text === '') {
      const merge = mergesOf(sheet).at(row, column);
      if (merge !== undefined && (merge.left < column || merge.top < row)) {
        text = merge.top < row ? '' : cellText(sheet, merge.top, merge.left);
      } else if (rows.slice(level + 1).some((below) => cellText(sheet, below, column) !== '')) {
        for (let group = column - 1; group >= left && text === ''; group--) text = cellText(sheet, row, group);
      }
    }
    if (text !== '' && levels[levels.length - 1] !== text) levels.push(text);
  }
  return levels;
}
