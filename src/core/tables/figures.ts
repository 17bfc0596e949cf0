/** The figures of a table: its numbers, without codes, numbering and years. */
import { numbersBetween } from '../numbers-between';
import { holdsNumbers } from './table';
import { numbersIn } from '../workbook/read-cell';
import { cellText } from '../workbook/workbook';
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
  const known = columns.filter(({ spec }) => holdsNumbers(spec));
  const others = numbersBetween(area.left, area.right).filter(
    (index) => columns.every((column) => column.index !== index) && !numbering.test(cellText(sheet, headerTop, index)),
  );
  let figures = 0;
  let isFilled = false;
  const count = (value: number): void => {
    figures++;
    if (value !== 0) isFilled = true;
  };
  for (const column of known) {
    values.cells(column).printed.forEach((value) => {
      if (!Number.isNaN(value)) count(value);
    });
  }
  for (const index of others)
    for (const { value, rupiah } of numbersIn(sheet, rows, index)) if (rupiah || !isYear(value)) count(value);
  return { figures, isUnfilled: !isFilled && (known.length > 0 || rows.length === 0) };
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= firstYear && value <= lastYear;
}
