/** Where entries are typed and where columns stand, for the formulas of other tables. */
import { entryTable } from '../claims/entry-tables';
import { formatCell, formatFixedArea, parseCell, quoteSheet } from '../workbook/address';
import type { Place } from '../workbook/workbook';
import { cellKey, type BoundFormulas } from './bind-formulas';
import type { DraftTable } from './draft';
import { entryIn, growingColumn, repeatIn, type EntryPlace, type EntryPlaces } from './repeat-entry';
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

interface RankedPlace extends EntryPlace {
  readonly rank: number;
}

/** More than the levels of programme, kegiatan and sub kegiatan. */
const deepest = 4;

/** Looks up places in the tables of a form. */
export class DraftPlaces implements Places {
  private readonly entries = new Map<string, RankedPlace[]>();

  constructor(
    private readonly tables: readonly DraftTable[],
    private readonly bound: BoundFormulas,
  ) {
    for (const table of tables) this.addEntries(table);
    for (const found of this.entries.values()) found.sort((one, other) => other.rank - one.rank);
  }

  /**
   * A cell that is computed goes before one that is typed, then the table that goes farther down to kegiatan and sub
   * kegiatan before others, so that all of them are typed in one, then the table that is meant for it.
   */
  private rankOf(key: string, table: DraftTable, place: Place): number {
    const parts = partsOf(key);
    const meant = parts !== null && entryTable(parts.subject, parts.role) === table.spec.kind;
    const depth = Math.max(0, ...table.rows.map(({ number }) => number?.split('.').length ?? 0));
    return (this.bound.formulas.has(cellKey(place)) ? 2 * deepest : 0) + 2 * depth + (meant ? 1 : 0);
  }

  private addEntries(table: DraftTable): void {
    table.rows.forEach((row, item) => {
      table.columns.forEach((column, index) => {
        if (column === null) return;
        const content = row.content(column.entry, column.offset, column.nth);
        if (content.kind !== 'entry' || content.key === null) return;
        const place = { sheet: table.sheet, row: table.headingBottom + 1 + item, column: index };
        const found = { place, table, rank: this.rankOf(content.key, table, place) };
        const known = this.entries.get(content.key);
        if (known === undefined) this.entries.set(content.key, [found]);
        else known.push(found);
      });
    });
  }

  /** True where an entry is typed; elsewhere it is repeated. */
  isTypedAt(key: string, place: Place): boolean {
    const typed = this.entries.get(key)?.[0];
    return typed !== undefined && cellKey(typed.place) === cellKey(place);
  }

  /** An entry for the formula of a row of a table, or null; see `entryIn`. */
  entryIn(key: string, table: DraftTable, item: number): string | null {
    const places = this.placesOf(key);
    return places === null ? null : entryIn(places, table, item);
  }

  /** The formula that repeats an entry in a row of a table, or null where it is typed in none; see `repeatIn`. */
  repeatIn(key: string, table: DraftTable, item: number): string | null {
    const places = this.placesOf(key);
    return places === null ? null : repeatIn(places, table, item);
  }

  private placesOf(key: string): EntryPlaces | null {
    const [source, ...others] = this.entries.get(key) ?? [];
    return source === undefined ? null : [source, ...others];
  }

  inPlan(key: string, year: string): string | null {
    const source = this.entries.get(key)?.[0];
    if (source === undefined) return null;
    const { table, place } = source;
    const role = table.columns[place.column]?.role;
    const last = table.columns.findLastIndex((column) => column?.role === role && column?.planYear !== undefined);
    const level = table.headings.findIndex((texts) => texts[place.column]?.includes('{awal') === true);
    // With the column behind the last year, one that is added there is inside.
    const across = (row: number): string =>
      `${quoteSheet(table.sheet)}!$${formatCell(row, place.column)}:$${formatCell(row, last + 1)}`;
    const years = across(table.headingTop + level).replace(/(\d+)(?=:|$)/g, '$$$1');
    const found = `INDEX(${across(place.row)},MATCH(${year},${years},0))`;
    return `=IFERROR(IF(${found}="","",${found}),"")`;
  }

  index(indicator: string): string | null {
    const place = this.bound.indexes.get(indicator);
    // With dollar signs: every row of the table that asks for it means this cell.
    return place === undefined ? null : fixedColumn(place.sheet, place.column, place.row, place.row).split(':')[0]!;
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

function columnOf(table: DraftTable, role: string, nth: number): string | null {
  const column = indexOf(table, role, nth);
  return column < 0 ? null : growingColumn(table, column);
}

/** The data cells of a column, with the blank row below them where no total follows. */
function choicesIn(table: DraftTable, role: string): string | null {
  const column = indexOf(table, role, 0);
  const rows = rowsBeforeTotal(table);
  const top = table.headingBottom + 1;
  const end = rows < table.rows.length ? top + rows - 1 : top + rows;
  return column < 0 ? null : fixedColumn(table.sheet, column, top, end);
}
