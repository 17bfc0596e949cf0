/** Where the cells of a table that is to be made stand, and what they hold. */
import { formatFixedArea, quoteSheet } from '../workbook/address';
import type { Area, Place } from '../workbook/workbook';
import type { DraftColumn, DraftTable } from './draft';
import type { Content, TableRow } from './rows/row';

/** A cell below the headings. */
export interface DraftCell {
  readonly row: TableRow;
  /** Which row of its table that is, from 0. */
  readonly item: number;
  readonly column: DraftColumn;
  readonly place: Place;
  readonly content: Content;
}

/** The cells of the columns of which it is known what stands in them, row by row. */
export function draftCells(table: DraftTable): DraftCell[] {
  return table.rows.flatMap((row, item) =>
    table.columns.flatMap((column, index) => {
      if (column === null) return [];
      const content = row.content(column.entry, column.offset, column.nth);
      return [{ row, item, column, place: placeIn(table, item, index), content }];
    }),
  );
}

/** The place of a cell in a row of a table, counted from 0. */
export function placeIn({ sheet, headingBottom }: DraftTable, item: number, column: number): Place {
  return { sheet, row: headingBottom + 1 + item, column };
}

/** The first column of a role; -1 where there is none. */
export function columnOf({ columns }: Pick<DraftTable, 'columns'>, role: string, nth = 0): number {
  return columns.findIndex((column) => column?.role === role && column.nth === nth);
}

/** The cells of some columns in all rows, or in those before the total. */
export function dataArea({ headingBottom, rows }: DraftTable, left: number, right = left, isWithTotal = true): Area {
  const count = isWithTotal ? rows.length : rows.filter(({ total }) => !total).length;
  return { top: headingBottom + 1, left, bottom: headingBottom + count, right };
}

/** An area for a formula on any sheet. */
export function fixedReference(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${formatFixedArea(area)}`;
}
