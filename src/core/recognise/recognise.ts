/** Finds the tables of a report in any workbook. */
import { rowHierarchy } from '../tables/hierarchy/row-hierarchy';
import type { Sheet, Workbook } from '../workbook/workbook';
import { assignLayout } from './assign';
import { bodyBelow } from './body';
import { headerAt } from './header';
import { looseRows, type LooseRows } from './loose-rows';
import { unknownTable } from '../arithmetic/unknown-table';
import { identitySheet } from '../workbook/identity-sheet';
import type { Table } from '../tables/table';
import { titleAbove } from './title';

/** Headings that belong to no known kind of table; said as a note. */
export interface UnknownTable {
  readonly sheet: string;
  readonly row: number;
  readonly title: string | null;
  readonly table: Table;
}

/** What was found in a workbook. */
export interface Recognition {
  readonly tables: readonly Table[];
  readonly unknown: readonly UnknownTable[];
  /** Rows that look like tables without headings that are known. */
  readonly loose: readonly LooseRows[];
}

/** Finds every table of every sheet, in tab order and from top to bottom. */
export function recognise(workbook: Workbook): Recognition {
  const tables: Table[] = [];
  const unknown: UnknownTable[] = [];
  const loose: LooseRows[] = [];
  for (const sheet of workbook.sheets) {
    recogniseSheet(sheet, tables, unknown);
    // What is entered once for all tables stands on a sheet of its own.
    if (sheet.name !== identitySheet) loose.push(...looseRows(sheet, knownRows(sheet, tables, unknown)));
  }
  return { tables, unknown, loose };
}

function knownRows(sheet: Sheet, tables: readonly Table[], unknown: readonly UnknownTable[]): Set<number> {
  const known = new Set(unknown.filter((each) => each.sheet === sheet.name).map(({ row }) => row));
  for (const table of tables) {
    if (table.sheet !== sheet) continue;
    for (let row = table.area.top; row <= table.area.bottom; row++) known.add(row);
  }
  return known;
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
      if (rows.length > 0) {
        const { top: headerTop, left } = header;
        const headings = header.headings.map((heading) => heading?.text ?? null);
        const table = unknownTable({ sheet, title, headerTop, left, headings, rows });
        unknown.push({ sheet: sheet.name, row, title, table });
      }
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
