/** Finds the tables of a report in any workbook. */
import { kept, remember } from '../remember';
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
interface UnknownTable {
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
  const sheets = workbook.sheets.map(recogniseSheet);
  return {
    tables: sheets.flatMap(({ tables }) => tables).map(tableAt),
    unknown: sheets.flatMap(({ unknown }) => unknown),
    loose: sheets.flatMap(({ loose }) => loose),
  };
}

const placed = remember((_table: Table) => new Map<number, Table>());

/** A table in its place among those of the workbook: one object for each place, for what is remembered of tables. */
function tableAt(table: Table, position: number): Table {
  return kept(placed(table), position, () => ({ ...table, position }));
}

function knownRows({ rows }: Sheet, tables: readonly Table[], unknown: readonly UnknownTable[]): Uint8Array {
  const known = new Uint8Array(rows.length);
  for (const { row } of unknown) known[row] = 1;
  for (const { area } of tables) known.fill(1, area.top, area.bottom + 1);
  return known;
}

/** One sheet, its tables counted from 0; a workbook that is checked anew shares all sheets in which nothing has changed. */
const recogniseSheet = remember((sheet: Sheet): Recognition => {
  const tables: Table[] = [];
  const unknown: UnknownTable[] = [];
  for (let row = 0; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row];
    if (cells === undefined || cells.length === 0) continue;
    const header = headerAt(sheet, row);
    if (header === null) continue;
    const title = titleAbove(sheet, row);
    const { rows, bottom } = bodyBelow(sheet, header);
    const { top, left, right } = header;
    const assignment = assignLayout(header, title, { sheet, rows });
    if (assignment !== null) {
      const { layout, columns, open, others } = assignment;
      const read = { layout, sheet, position: tables.length, title, headerTop: top, columns, open, others, rows };
      const area = { top, left, bottom: rows.at(-1) ?? header.bottom, right };
      tables.push({ ...read, area, ...rowHierarchy(sheet, layout, columns, rows) });
    } else if (rows.length > 0) {
      const headings = header.headings.map((heading) => heading?.text ?? null);
      const table = unknownTable({ sheet, title, headerTop: top, left, headings, rows });
      unknown.push({ sheet: sheet.name, row, title, table });
    }
    row = bottom;
  }
  // What is entered once for all tables stands on a sheet of its own.
  const loose = sheet.name === identitySheet ? [] : looseRows(sheet, knownRows(sheet, tables, unknown));
  return { tables, unknown, loose };
});
