/** Finds the tables of a report in any workbook. */
import { rowHierarchy } from '../tables/hierarchy/row-hierarchy';
import type { Sheet, Workbook } from '../workbook/workbook';
import { assignLayout } from './assign';
import { bodyBelow } from './body';
import { headerAt } from './header';
import type { Table } from '../tables/table';
import { titleAbove } from './title';

/** Headings that belong to no known kind of table; said as a note. */
export interface UnknownTable {
  readonly sheet: string;
  readonly row: number;
  readonly title: string | null;
}

/** What was found in a workbook. */
export interface Recognition {
  readonly tables: readonly Table[];
  readonly unknown: readonly UnknownTable[];
}

/** Finds every table of every sheet, in tab order and from top to bottom. */
export function recognise(workbook: Workbook): Recognition {
  const tables: Table[] = [];
  const unknown: UnknownTable[] = [];
  for (const sheet of workbook.sheets) recogniseSheet(sheet, tables, unknown);
  return { tables, unknown };
}

function recogniseSheet(sheet: Sheet, tables: Table[], unknown: UnknownTable[]): void {
  for (let row = 0; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row];
    if (cells === undefined || cells.length === 0) continue;
    const header = headerAt(sheet, row);
    if (header === null) continue;
    const title = titleAbove(sheet, row);
    const { rows, bottom } = bodyBelow(sheet, header);
    const assignment = assignLayout(header, title, { sheet, rows });
    if (assignment === null) {
      if (rows.length > 0) unknown.push({ sheet: sheet.name, row, title });
    } else {
      const { layout, columns, open, others } = assignment;
      tables.push({
        layout,
        sheet,
        position: tables.length,
        title,
        area: {
          top: header.top,
          left: header.left,
          bottom: rows[rows.length - 1] ?? header.bottom,
          right: header.right,
        },
        headerTop: header.top,
        columns,
        open,
        others,
        rows,
        ...rowHierarchy(sheet, layout, columns, rows),
      });
    }
    row = bottom;
  }
}
