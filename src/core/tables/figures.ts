/** The figures of a table: its numbers, without codes, numbering and years. */
import { holdsNumbers } from './table';
import { readCell } from '../workbook/read-cell';
import { cellAt, type Cell } from '../workbook/workbook';
import type { TableValues } from './table-values';

/** How many figures a table has, and whether any of them was filled in. */
export interface FigureCount {
  readonly figures: number;
  /** True for a table made for figures in which none stands but 0, which the formulas of an empty form give. */
  readonly isUnfilled: boolean;
}

const firstYear = 1945;
const lastYear = 2100;
/** Headings of columns that number or name the rows. */
const numbering = /^\s*(?:no|nomor|nomer|no\.? urut|kode(?:\b.*)?|tahun)\s*\.?\s*$/i;

/** Counts the numbers in the columns of a table that hold figures, and in those that were not understood. */
export function countFigures(values: TableValues): FigureCount {
  const { area, columns, rows, sheet, headerTop } = values.table;
  const known = new Set<number>();
  let figures = 0;
  let hasFilled = false;
  let hasColumns = false;
  for (const column of columns) {
    known.add(column.index);
    if (!holdsNumbers(column.spec)) continue;
    hasColumns = true;
    const cells = values.cells(column);
    figures += cells.numbers;
    hasFilled ||= cells.printed.some((value) => !Number.isNaN(value) && value !== 0);
  }
  for (let index = area.left; index <= area.right; index++) {
    if (known.has(index) || numbering.test(textOf(cellAt(sheet, headerTop, index)))) continue;
    for (const row of rows) {
      const reading = readCell(cellAt(sheet, row, index));
      if (reading.kind !== 'number' || (isYear(reading.value) && !reading.rupiah)) continue;
      figures++;
      hasFilled ||= reading.value !== 0;
    }
  }
  return { figures, isUnfilled: !hasFilled && (hasColumns || rows.length === 0) };
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= firstYear && value <= lastYear;
}

function textOf(cell: Cell | undefined): string {
  return typeof cell?.value === 'string' ? cell.value : '';
}
