/** How the columns of a sheet go on A4, so that the letters stay large enough to be read. Widths are in characters. */
import { isOneCell } from '../workbook/address';
import type { DraftTable } from './draft';
import { columnOf } from './draft-cells';
import type { Area } from '../workbook/workbook';
import type { PrintSetup, SideBySide } from './sheet-plan';

/** What fits beside each other between the margins, in letters of the usual size; fewer of them where a computer lacks the font. */
const upright = 108;
const onItsSide = 126;
/** What fits one below the other between the margins, in points, and the height of a row that has none of its own. */
const longSide = 741;
const shortSide = 494;
const usualHeight = 15;
/** A page of which less is used is not worth its paper. */
const nearlyEmpty = 0.25;
/** Letters are printed at no less than this part of their size. */
const smallest = 0.75;
const widest = onItsSide / smallest;
/** Columns with more text than this may become narrower, down to it. */
const narrowest = 20;
/** What remains of a wide column in a sheet that takes several pages beside each other. */
const remaining = 0.75;

/** The space beside the letters of a column. */
const beside = 0.9;

/** What columns take on paper. */
function onPaper(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width + beside, 0);
}

/**
 * Column widths with those of long texts made narrower where the sheet is too wide for a page.
 * @example narrowed([6, 28, 40, 28, 12, 12, 12, 40, 40]) // [6, 22, 25, 22, 12, 12, 12, 25, 25]
 */
export function narrowed(widths: readonly number[]): number[] {
  const tooWide = onPaper(widths) - widest;
  if (tooWide <= 0) return [...widths];
  const room = widths.reduce((total, width) => total + Math.max(0, width - narrowest), 0);
  return widths.map((width) => {
    if (width <= narrowest) return width;
    const fitted =
      tooWide > room ? Math.max(narrowest, width * remaining) : width - ((width - narrowest) * tooWide) / room;
    return Math.floor(fitted);
  });
}

/**
 * How many pages one below the other a table takes in letters of a part of their size, and how much of the last one;
 * each repeats the headings.
 */
function pagesBelow(
  table: DraftTable,
  heights: ReadonlyMap<number, number>,
  room: number,
  scale: number,
): { pages: number; last: number } {
  const heightOf = (row: number): number => (heights.get(row) ?? usualHeight) * scale;
  let headings = 0;
  for (let row = table.headingTop; row <= table.headingBottom; row++) headings += heightOf(row);
  let pages = 1;
  let used = heightOf(table.titleRow) + headings;
  // The row below the last one is printed, too.
  for (let row = table.headingBottom + 1; row <= table.headingBottom + table.rows.length + 1; row++) {
    if (used + heightOf(row) > room) {
      pages++;
      used = headings;
    }
    used += heightOf(row);
  }
  return { pages, last: used / room };
}

/** True for a table that on its side leaves its last page nearly empty, and upright, still readable, does without it. */
function isShorterUpright(width: number, table: DraftTable, heights: ReadonlyMap<number, number>): boolean {
  if (width > upright / smallest) return false;
  const { pages, last } = pagesBelow(table, heights, shortSide, Math.min(1, onItsSide / width));
  return last < nearlyEmpty && pagesBelow(table, heights, longSide, upright / width).pages < pages;
}

/** Which way a sheet lies, and where it goes on on other pages beside the first. Heights are those of its rows. */
export function paperOf(
  widths: readonly number[],
  tables: readonly DraftTable[],
  heights: ReadonlyMap<number, number>,
): Pick<PrintSetup, 'orientation' | 'sideBySide'> {
  const width = onPaper(widths);
  if (width <= upright) return { orientation: 'portrait' };
  const [only, ...others] = tables;
  if (only !== undefined && others.length === 0 && isShorterUpright(width, only, heights)) {
    return { orientation: 'portrait' };
  }
  const isOnePage = width <= widest || only === undefined || others.length > 0;
  return { orientation: 'landscape', ...(isOnePage ? {} : { sideBySide: pagesOf(widths, only) }) };
}

/** The columns that say whom a row is about: its name, and the number or code before it. */
function nameColumns(table: DraftTable): [number, number] {
  const name = [columnOf(table, 'program'), columnOf(table, 'indikator')].find((place) => place >= 0) ?? 0;
  const before = table.columns[name - 1]?.role;
  return [before === 'kode' || before === 'nomor' ? name - 1 : name, name];
}

/** True where a page may begin: not within columns that one heading holds together. */
function canBegin({ headings, hasColumnNumbers }: DraftTable, column: number): boolean {
  const rows = hasColumnNumbers ? headings.slice(0, -1) : headings;
  const [above, last] = [rows[rows.length - 2], rows[rows.length - 1]];
  return above === undefined || above[column] !== null || (last?.[column] ?? null) === null;
}

/** As few pages as can be; where it takes no more of them, all columns up to the name are repeated: no title is cut. */
function pagesOf(widths: readonly number[], table: DraftTable): SideBySide {
  const names = nameColumns(table);
  const fewest = pagesRepeating(widths, table, names);
  const whole = pagesRepeating(widths, table, [0, names[1]]);
  return whole.starts.length > fewest.starts.length ? fewest : whole;
}

/** Fills page after page; each but the first repeats the columns with the names. */
function pagesRepeating(
  widths: readonly number[],
  table: DraftTable,
  repeatedColumns: readonly [number, number],
): SideBySide {
  const names = onPaper(widths.slice(repeatedColumns[0], repeatedColumns[1] + 1));
  const starts: number[] = [];
  let used = 0;
  for (let column = 0; column < widths.length; column++) {
    if (!canBegin(table, column)) continue;
    const end = widths.findIndex((_, next) => next > column && canBegin(table, next));
    const unit = onPaper(widths.slice(column, end < 0 ? undefined : end));
    if (column > repeatedColumns[1] && used + unit > widest) {
      starts.push(column);
      used = names;
    }
    used += unit;
  }
  return { repeatedColumns, starts, scale: smallest * 100 };
}

/** The columns at which something else stands to the left on some page: where pages begin, and what they repeat. */
export function edgesOf({ sideBySide }: Pick<PrintSetup, 'sideBySide'>): number[] {
  if (sideBySide === undefined) return [];
  const [first, last] = sideBySide.repeatedColumns;
  // What stands over the first columns, such as a title, is repeated with them: it ends where they do.
  return [...new Set([first === 0 ? last + 1 : first, ...sideBySide.starts])];
}

/** Merged cells of which none lies over such an edge: a text in the middle of two pages is cut. */
export function cutAtEdges(merges: readonly Area[], edges: readonly number[]): Area[] {
  return merges.flatMap((merge) => {
    const lefts = [merge.left, ...edges.filter((edge) => merge.left < edge && edge <= merge.right)];
    return lefts.flatMap((left, index) => {
      const part = { ...merge, left, right: (lefts[index + 1] ?? merge.right + 1) - 1 };
      return isOneCell(part) ? [] : [part];
    });
  });
}
