/**
 * The sheet Grafik, which this program makes: for each chart its numbers, and beside them the place of the chart. A host
 * draws the charts from what stands in the cells, so that they follow when the numbers change.
 */
import { numbersBetween } from '../../numbers-between';
import { isChartsMark } from '../../workbook/own-sheets';
import type { Area, CellValue } from '../../workbook/workbook';

/** The name of a category column of lines; any other one is of bars. */
export const yearHeading = 'Tahun';
/** The column that names the bars to be seen first. */
export const markHeading = 'Tanda';

/** Where the parts of a block stand. */
export const columns = { name: 0, values: 1, mark: 3, chart: 5 } as const;
/** How many columns a chart takes. */
export const chartColumns = 8;
/** How many rows a block takes at least, so that its chart can be read. */
const leastRows = 18;
/** A chart of more rows would not fit on a page, since names may take two lines. */
const mostChartRows = 22;

/** A chart as it stands on the sheet. */
export interface GrafikBlock {
  readonly title: string;
  /** The sentence below its numbers. */
  readonly sentence: string;
  readonly shape: 'bars' | 'lines';
  /** First and last row of its numbers. */
  readonly top: number;
  readonly bottom: number;
  /** The columns of its series with their names. */
  readonly series: readonly { readonly column: number; readonly name: string }[];
  /** The rows of marked bars, counted from `top`. */
  readonly marked: readonly number[];
  /** True where a number is below zero: a bar to the left. */
  readonly isBelowZero: boolean;
  /** The cells that the chart covers. */
  readonly anchor: Area;
}

/** Reads the value of a cell. */
export type ReadCell = (row: number, column: number) => CellValue;

function textAt(read: ReadCell, row: number, column: number): string {
  const value = read(row, column);
  return typeof value === 'string' ? value : '';
}

/** How many rows a block takes, from its title to that of the next one. @param rows those of its numbers */
export function blockRows(rows: number): number {
  return Math.max(rows + 4, leastRows);
}

function blockAt(read: ReadCell, titleRow: number): GrafikBlock | null {
  const heading = titleRow + 1;
  if (textAt(read, heading, columns.mark) !== markHeading) return null;
  const top = heading + 1;
  let bottom = heading;
  // A category may be a year.
  while (read(bottom + 1, columns.mark) !== null) bottom++;
  if (bottom < top) return null;
  const series = [columns.values, columns.values + 1].flatMap((column) => {
    const name = textAt(read, heading, column);
    return name === '' ? [] : [{ column, name }];
  });
  const rows = numbersBetween(0, bottom - top);
  return {
    title: textAt(read, titleRow, columns.name),
    sentence: textAt(read, bottom + 1, columns.name),
    shape: textAt(read, heading, columns.name) === yearHeading ? 'lines' : 'bars',
    top,
    bottom,
    series,
    marked: rows.filter((index) => !['', '-'].includes(textAt(read, top + index, columns.mark))),
    isBelowZero: rows.some((index) => series.some(({ column }) => Number(read(top + index, column)) < 0)),
    anchor: {
      // Beside the title its frame would be drawn on the page before, too.
      top: heading,
      left: columns.chart,
      bottom: titleRow + Math.min(blockRows(rows.length) - 2, mostChartRows),
      right: columns.chart + chartColumns - 1,
    },
  };
}

/** The charts of a sheet; none for a sheet that this program did not make. */
export function grafikBlocks(rowCount: number, read: ReadCell): GrafikBlock[] {
  if (!isChartsMark(read(0, 0))) return [];
  const blocks: GrafikBlock[] = [];
  for (let row = 1; row < rowCount; row++) {
    const block = blockAt(read, row);
    if (block === null) continue;
    blocks.push(block);
    row = block.bottom;
  }
  return blocks;
}
