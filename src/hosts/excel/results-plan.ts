/** The sheet of results as a plan like any other sheet, with the cells that its rows point at. */
import { formatPlace } from '../../core/workbook/address';
import type { Place } from '../../core/workbook/workbook';
import type { PlannedCell, SheetPlan } from '../../core/scaffold/sheet-plan';

/** One finding, written out for people. */
export interface ResultRow {
  /** The table that it is about, as its group is called. */
  readonly table: string;
  /** Null for something that is missing from the whole workbook. */
  readonly place: Place | null;
  readonly severity: string;
  readonly message: string;
  /** Empty texts where there is no cause, nothing expected, or no reason to ignore it. */
  readonly cause: string;
  readonly expected: string;
  /** Why it is ignored. */
  readonly ignored: string;
}

/** Everything that the sheet says. */
export interface Results {
  /** What the sheet is called, `Hasil Periksa`. */
  readonly name: string;
  readonly title: string;
  /** Lines below the title: when it was checked, how much was found. */
  readonly lines: readonly string[];
  /** Of the columns: table, cell, severity, finding, cause, expected, ignored and why. */
  readonly headings: readonly [string, string, string, string, string, string, string];
  readonly rows: readonly ResultRow[];
}

/** The column in which the cells stand, counted from 0. */
export const PLACE_COLUMN = 1;
const WIDTHS = [24, 18, 12, 52, 40, 20, 32];

/** The plan of the sheet, and its first row with a finding. */
export function planResults(results: Results): { readonly plan: SheetPlan; readonly firstRow: number } {
  const { name, title, lines, headings, rows } = results;
  const headingRow = lines.length + 1;
  const firstRow = headingRow + 1;
  const cells: PlannedCell[] = [{ row: 0, column: 0, role: 'title', value: title }];
  lines.forEach((value, index) => cells.push({ row: index + 1, column: 0, role: 'hint', value }));
  headings.forEach((value, column) => cells.push({ row: headingRow, column, role: 'heading', value }));
  rows.forEach(({ table, place, severity, message, cause, expected, ignored }, index) => {
    const texts = [table, place === null ? '' : formatPlace(place), severity, message, cause, expected, ignored];
    texts.forEach((value, column) => cells.push({ row: firstRow + index, column, role: 'computed', value }));
  });
  const right = headings.length - 1;
  const bottom = firstRow + rows.length - 1;
  const plan: SheetPlan = {
    name,
    cells,
    merges: Array.from({ length: headingRow }, (_, row) => ({ top: row, left: 0, bottom: row, right })),
    columnWidths: WIDTHS,
    rowHeights: new Map(),
    frozenRows: firstRow,
    print: {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom, right },
      repeatedRows: [headingRow, headingRow],
    },
  };
  return { plan, firstRow };
}
