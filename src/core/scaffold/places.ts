/** Where entries are typed and where columns stand, for the formulas of other tables. */
import { entryTable } from '../facts/entry-tables';
import { formatCell, formatFixedArea, formatReference, parseCell, quoteSheet } from '../workbook/address';
import type { Place } from '../workbook/workbook';
import { cellKey } from './bind-formulas';
import type { DraftTable } from './draft';
import type { Places } from './rows/row';

/** The area of some cells of one column with dollar signs, for a formula on any sheet. */
function fixedColumn(sheet: string, column: number, top: number, bottom: number): string {
  return `${quoteSheet(sheet)}!${formatFixedArea({ top, left: column, bottom, right: column })}`;
}

/** The role that the key of an entry names, with the subject it is about. */
function partsOf(key: string): { subject: 'indikator' | 'program'; role: string } | null {
  const parts = /^(indikator|program) \d+ (\w+?)$/.exec(key);
  return parts === null ? null : { subject: parts[1] as 'indikator' | 'program', role: parts[2]! };
}

/** Looks up places in the tables of a form. */
export class DraftPlaces implements Places {
  private readonly entries = new Map<string, { readonly place: Place; readonly rank: number }>();

  /** @param formulas the cells that relations compute, by `cellKey` */
  constructor(
    private readonly tables: readonly DraftTable[],
    private readonly formulas: ReadonlyMap<string, string>,
  ) {
    for (const table of tables) this.addEntries(table);
  }

  /** A cell that is computed goes before one that is typed, the table that is meant for it before others. */
  private rankOf(key: string, table: DraftTable, place: Place): number {
    const parts = partsOf(key);
    const meant = parts !== null && entryTable(parts.subject, parts.role) === table.spec.kind;
    return (this.formulas.has(cellKey(place)) ? 2 : 0) + (meant ? 1 : 0);
  }

  private addEntries(table: DraftTable): void {
    table.rows.forEach((row, item) => {
      table.columns.forEach((column, index) => {
        if (column === null) return;
        const content = row.content(column.entry, column.offset, column.nth);
        if (content.kind !== 'entry' || content.key === null) return;
        const place = { sheet: table.sheet, row: table.headingBottom + 1 + item, column: index };
        const rank = this.rankOf(content.key, table, place);
        const best = this.entries.get(content.key);
        if (best === undefined || rank > best.rank) this.entries.set(content.key, { place, rank });
      });
    });
  }

  /** True where an entry is typed; elsewhere it is repeated. */
  isTypedAt(key: string, place: Place): boolean {
    const typed = this.entries.get(key);
    return typed !== undefined && cellKey(typed.place) === cellKey(place);
  }

  entry(key: string): string | null {
    const found = this.entries.get(key);
    return found === undefined ? null : formatReference(found.place);
  }

  /** The names of the groups of respondents, or null when no table groups them so. */
  groups(group: string): string | null {
    const table = this.tables.find(({ spec }) => spec.groups === group);
    return table === undefined ? null : choicesIn(table, 'kelompok');
  }

  /** The cells of a column of which one is chosen, or null. */
  choices(kind: string, role: string): string | null {
    const table = this.tables.find(({ spec }) => spec.kind === kind);
    return table === undefined ? null : choicesIn(table, role);
  }

  columns(kind: string, role: string): string | null {
    const table = this.tables.find(({ spec }) => spec.kind === kind);
    const nths = table?.columns.flatMap((column) => (column?.role === role ? [column.nth] : [])) ?? [];
    const first = nths.length === 0 ? null : this.column(kind, role, 0);
    const last = first === null ? null : this.column(kind, role, Math.max(...nths));
    return first === null || last === null ? null : `${first.split(':')[0]!}:${nextColumn(last.split(':')[1]!)}`;
  }

  column(kind: string, role: string, nth = 0): string | null {
    for (const table of this.tables) {
      const column = table.spec.kind === kind ? columnOf(table, role, nth) : null;
      if (column !== null) return column;
    }
    return null;
  }
}

/** The cell on the right: a column inserted behind the last one is then inside. */
function nextColumn(cell: string): string {
  const { row, column } = parseCell(cell.replaceAll('$', ''))!;
  return formatCell(row, column + 1).replace(/^([A-Z]+)/, '$$$1$$');
}

function indexOf(table: DraftTable, role: string, nth: number): number {
  return table.columns.findIndex((each) => each?.role === role && each.nth === nth);
}

function rowsBeforeTotal(table: DraftTable): number {
  return table.rows.filter((row) => !row.total).length;
}

/**
 * A column from its heading to the row below its last one, or null: what is inserted before the first row or behind the
 * last is then inside, and neither a heading nor a blank or a total is taken for data.
 */
function columnOf(table: DraftTable, role: string, nth: number): string | null {
  const column = indexOf(table, role, nth);
  const top = table.headingBottom;
  return column < 0 ? null : fixedColumn(table.sheet, column, top, top + 1 + rowsBeforeTotal(table));
}

/** The data cells of a column, with the blank row below them where no total follows. */
function choicesIn(table: DraftTable, role: string): string | null {
  const column = indexOf(table, role, 0);
  const rows = rowsBeforeTotal(table);
  const top = table.headingBottom + 1;
  const end = rows < table.rows.length ? top + rows - 1 : top + rows;
  return column < 0 ? null : fixedColumn(table.sheet, column, top, end);
}
