/** A table of a workbook as it is printed: without the rows of a form that nobody filled in. */
import { numbersBetween } from '../numbers-between';
import type { TableValues } from '../tables/table-values';
import { columnsWithRole, type Table } from '../tables/table';
import { placeKey, containsCell } from '../workbook/address';
import { shownText } from '../workbook/shown-text';
import { cellAt, type Area } from '../workbook/workbook';
import { columnWidths, isWide } from './column-widths';
import type { NaskahCell, NaskahTable } from './naskah';

/** The number before a caption; the draft counts its tables anew. */
const numberOfTable = /^\s*(?:tabel|table)\b[.:]?\s*(?:(?:[\dIVXL]+|[A-Z])(?:[.-][\dIVXLa-z]+)*[.:]?\s+)?/i;

/** What stands behind the number of a table. */
function captionOf({ title, layout }: Table): string {
  const text = (title ?? '').replace(numberOfTable, '').replace(/\s+/g, ' ').trim();
  return text === '' ? layout.name : text;
}

/** Columns that a form fills in for every row, whether or not it is used. */
function formColumns(table: Table): ReadonlySet<number> {
  return new Set(columnsWithRole(table, 'nomor').map(({ index }) => index));
}

/** The last column of a table: what stands beside it in its rows without a heading is printed, too. */
function lastColumn(table: Table, all: readonly TableValues[]): number {
  const { area, headerTop, sheet } = table;
  const isTaken = (column: number): boolean =>
    all.some(({ table: other }) => other !== table && other.sheet === sheet && liesIn(other.area, area, column));
  const isFilled = (column: number): boolean => {
    for (let row = headerTop; row <= area.bottom; row++) if (shownText(cellAt(sheet, row, column)) !== '') return true;
    return false;
  };
  let last = area.right;
  while (!isTaken(last + 1) && isFilled(last + 1)) last++;
  return last;
}

/** Whether another table has a column in some of the same rows. */
function liesIn(other: Area, { top, bottom }: Area, column: number): boolean {
  return other.left <= column && column <= other.right && other.top <= bottom && top <= other.bottom;
}

/** The rows that are printed: the headings, and what somebody has filled in. */
function printedRows(table: Table, right: number): { rows: number[]; headingRows: number } {
  const { area, headerTop, sheet } = table;
  const first = table.rows[0] ?? area.bottom + 1;
  const ofForm = formColumns(table);
  const hidden = new Set(sheet.hiddenRows);
  const rows: number[] = [];
  let headingRows = 0;
  for (let row = headerTop; row <= area.bottom; row++) {
    if (hidden.has(row)) continue;
    const isHeading = row < first;
    let isFilled = isHeading;
    for (let column = area.left; column <= right && !isFilled; column++) {
      isFilled = !ofForm.has(column) && shownText(cellAt(sheet, row, column)) !== '';
    }
    if (!isFilled) continue;
    rows.push(row);
    if (isHeading) headingRows++;
  }
  return { rows, headingRows };
}

/** A merge by the rows and columns that are printed, and the cell of the sheet whose text it shows. */
interface PrintedMerge extends Area {
  readonly row: number;
  readonly column: number;
}

/** The merges of a table in the rows and columns that are printed; one whose first row is hidden shows its text all the same. */
function printedMerges(merges: readonly Area[], rows: readonly number[], columns: readonly number[]): PrintedMerge[] {
  const within = (places: readonly number[], first: number, last: number): [number, number] | null => {
    const kept = places.flatMap((place, index) => (place >= first && place <= last ? [index] : []));
    return kept.length === 0 ? null : [kept[0]!, kept.at(-1)!];
  };
  return merges.flatMap(({ top, left, bottom, right }) => {
    const down = within(rows, top, bottom);
    const across = within(columns, left, right);
    if (down === null || across === null) return [];
    return [{ top: down[0], bottom: down[1], left: across[0], right: across[1], row: top, column: left }];
  });
}

/** How the texts of a column stand: numbers right, labels in the middle. */
function alignOf(table: Table, column: number): NaskahCell['align'] {
  const content = table.columns.find(({ index }) => index === column)?.spec;
  if (content === undefined) return 'left';
  if (content.role === 'nomor' || content.role === 'satuan' || content.content === 'label') return 'center';
  return content.content === 'text' ? 'left' : 'right';
}

/** Whether something stands in rows or columns of a table that are hidden, but for what a merge shows all the same. */
function holdsHidden(table: Table, right: number, merges: readonly PrintedMerge[]): boolean {
  const { area, headerTop, sheet } = table;
  const rows = new Set(sheet.hiddenRows);
  const columns = new Set(sheet.hiddenColumns);
  const ofForm = formColumns(table);
  const isShown = (row: number, column: number): boolean =>
    merges.some((merge) => merge.row === row && merge.column === column);
  return numbersBetween(headerTop, area.bottom).some((row) =>
    numbersBetween(area.left, right).some(
      (column) =>
        (rows.has(row) || columns.has(column)) &&
        !ofForm.has(column) &&
        shownText(cellAt(sheet, row, column)) !== '' &&
        !isShown(row, column),
    ),
  );
}

/**
 * The table as it is printed, or null where nothing is filled in.
 * @param all the tables of the workbook, itself among them
 * @param wrong the places of numbers that are proved to be wrong, by `placeKey`
 */
export function tableBlock(
  { table }: TableValues,
  all: readonly TableValues[],
  wrong: ReadonlySet<string>,
): NaskahTable | null {
  const { area, sheet } = table;
  const right = lastColumn(table, all);
  const { rows, headingRows } = printedRows(table, right);
  if (rows.length === headingRows) return null;
  const hidden = new Set(sheet.hiddenColumns);
  const columns = numbersBetween(area.left, right).filter((column) => !hidden.has(column));
  const merges = printedMerges(sheet.merges, rows, columns);
  const covering = (row: number, column: number): PrintedMerge | undefined =>
    merges.find((merge) => containsCell(merge, row, column));
  const single: (string | undefined)[][] = rows.map(() => []);
  const cells = rows.map((row, down) =>
    columns.flatMap((column, across): NaskahCell[] => {
      const merge = covering(down, across);
      if (merge !== undefined && (merge.top !== down || merge.left !== across)) return [];
      const shown = { sheet: sheet.name, row: merge?.row ?? row, column: merge?.column ?? column };
      const text = shownText(cellAt(sheet, shown.row, shown.column));
      const columnSpan = merge === undefined ? 1 : merge.right - merge.left + 1;
      const rowSpan = merge === undefined ? 1 : merge.bottom - merge.top + 1;
      if (columnSpan === 1) single[down]![across] = text;
      const isWrong = wrong.has(placeKey(shown));
      const align = down < headingRows ? 'center' : alignOf(table, column);
      return [{ text, columnSpan, rowSpan, align, isWrong }];
    }),
  );
  const widths = columnWidths(single, columns.length);
  return {
    kind: 'table',
    caption: captionOf(table),
    headingRows,
    rows: cells,
    widths,
    isWide: isWide(widths),
    hasHidden: holdsHidden(table, right, merges),
  };
}
