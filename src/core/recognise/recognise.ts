/** Finds the tables of a report in any workbook. */
import { kept, remember } from '../remember';
import { rowHierarchy } from '../tables/hierarchy/row-hierarchy';
import type { Sheet, Workbook } from '../workbook/workbook';
import { assignLayout } from './assign';
import { bodyBelow } from './body';
import { headerAt, type HeaderBlock } from './header';
import { looseRows, type LooseRows } from './loose-rows';
import { unknownTable } from '../arithmetic/unknown-table';
import { identitySheet } from '../workbook/identity-sheet';
import type { Table } from '../tables/table';
import { tablesBeside } from './side-by-side';
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
  for (const { area } of [...unknown.map(({ table }) => table), ...tables]) known.fill(1, area.top, area.bottom + 1);
  return known;
}

/** One sheet, its tables counted from 0; a workbook that is checked anew shares all sheets in which nothing has changed. */
const recogniseSheet = remember((sheet: Sheet): Recognition => {
  const found: Found = { tables: [], unknown: [] };
  findTables(sheet, sheet, 0, found);
  // What is entered once for all tables stands on a sheet of its own.
  const loose = sheet.name === identitySheet ? [] : looseRows(sheet, knownRows(sheet, found.tables, found.unknown));
  return { ...found, loose };
});

interface Found {
  readonly tables: Table[];
  readonly unknown: UnknownTable[];
}

/**
 * Adds the tables of a sheet to what is found.
 * @param seen the sheet, or the columns of it in which one of several tables stands that are printed beside each other
 * @param from the row at which they begin
 */
function findTables(sheet: Sheet, seen: Sheet, from: number, found: Found): void {
  for (let row = from; row < seen.rows.length; row++) {
    const cells = seen.rows[row];
    if (cells === undefined || cells.length === 0) continue;
    const header = headerAt(seen, row);
    if (header === null) continue;
    const { rows, bottom } = bodyBelow(seen, header);
    const parts = tablesBeside(seen, header, bottom);
    for (const part of parts) findTables(sheet, part, row, found);
    if (parts.length === 0) addTable(sheet, header, titleAbove(seen, row), rows, found);
    row = bottom;
  }
}

function addTable(
  sheet: Sheet,
  header: HeaderBlock,
  title: string | null,
  rows: readonly number[],
  { tables, unknown }: Found,
): void {
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
    unknown.push({ sheet: sheet.name, row: top, title, table });
  }
}
