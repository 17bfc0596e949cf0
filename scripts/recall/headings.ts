/** Where the headings of a table stand, and what a report with changed headings is. */
import type { Table, TableColumn } from '../../src/core/tables/table';
import type { Place, Workbook } from '../../src/core/workbook/workbook';

/** A report with its headings changed, and the cells in which a digit may be changed then. */
export interface Disguised {
  readonly workbook: Workbook;
  readonly cells: readonly Place[];
  /** What was done, for the list of false errors. */
  readonly told: string;
}

/** Where the lowest text of a column's heading stands, or null. */
export function headingOf(table: Table, column: TableColumn): Place | null {
  for (let row = table.rows[0]! - 1; row >= table.headerTop; row--) {
    const value = table.sheet.rows[row]?.[column.index]?.value;
    if (typeof value === 'string' && /\p{L}{2}|%/u.test(value)) {
      return { sheet: table.sheet.name, row, column: column.index };
    }
  }
  return null;
}
