/** Where entries are typed and where columns stand, for the formulas of other tables. */
import { entryTable } from '../claims/entry-tables';
import { groupBy } from '../group-by';
import { formatCell, placeKey, quoteSheet } from '../workbook/address';
import type { Place } from '../workbook/workbook';
import type { BoundFormulas } from './bind-formulas';
import type { DraftTable } from './draft';
import { columnOf, dataArea, draftCells, fixedReference } from './draft-cells';
import { entryIn, growingColumn, repeatIn, type EntryPlace, type EntryPlaces } from './repeat-entry';
import type { Places } from './rows/row';

/** The role that the key of an entry names, with the subject it is about. */
function partsOf(key: string): { subject: 'indikator' | 'program'; role: string } | null {
  const parts = /^(indikator|program) \d+ (\w+?)$/.exec(key);
  return parts === null ? null : { subject: parts[1] as 'indikator' | 'program', role: parts[2]! };
}

interface RankedPlace extends EntryPlace {
  readonly key: string;
  readonly rank: number;
}

/** More than the levels of programme, kegiatan and sub kegiatan. */
const deepest = 4;

/** Looks up places in the tables of a form. */
export class DraftPlaces implements Places {
  private readonly entries: ReadonlyMap<string, RankedPlace[]>;

  constructor(
    private readonly tables: readonly DraftTable[],
    private readonly bound: BoundFormulas,
  ) {
    this.entries = groupBy(
      tables.flatMap((table) => this.entriesOf(table)),
      ({ key }) => key,
    );
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
    return (this.bound.formulas.has(placeKey(place)) ? 2 * deepest : 0) + 2 * depth + (meant ? 1 : 0);
  }

  private entriesOf(table: DraftTable): RankedPlace[] {
    return draftCells(table).flatMap(({ content, place }) => {
      if (content.kind !== 'entry' || content.key === null) return [];
      const { key } = content;
      return [{ key, place, table, rank: this.rankOf(key, table, place) }];
    });
  }

  /** True where an entry is typed; elsewhere it is repeated. */
  isTypedAt(key: string, place: Place): boolean {
    const typed = this.entries.get(key)?.[0];
    return typed !== undefined && placeKey(typed.place) === placeKey(place);
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
    if (place === undefined) return null;
    const { sheet, row, column } = place;
    // With dollar signs: every row of the table that asks for it means this cell.
    return fixedReference(sheet, { top: row, left: column, bottom: row, right: column }).split(':')[0]!;
  }

  /** The names of the groups of respondents, or null when no table groups them so. */
  groups(group: string): string | null {
    return choicesIn(
      this.tables.find(({ spec }) => spec.groups === group),
      'kelompok',
    );
  }

  /** The cells of a column of which one is chosen, or null. */
  choices(kind: string, role: string): string | null {
    return choicesIn(this.tableOf(kind), role);
  }

  columns(kind: string, role: string): string | null {
    const table = this.tableOf(kind);
    const left = table === undefined ? -1 : columnOf(table, role);
    if (table === undefined || left < 0) return null;
    // A column inserted behind the last one is then inside.
    return growingColumn(table, left, table.columns.findLastIndex((column) => column?.role === role) + 1);
  }

  column(kind: string, role: string, nth = 0): string | null {
    for (const table of this.tables) {
      const column = table.spec.kind === kind ? columnOf(table, role, nth) : -1;
      if (column >= 0) return growingColumn(table, column);
    }
    return null;
  }

  private tableOf(kind: string): DraftTable | undefined {
    return this.tables.find(({ spec }) => spec.kind === kind);
  }
}

/** The data cells of a column, with the blank row below them where no total follows. */
function choicesIn(table: DraftTable | undefined, role: string): string | null {
  const column = table === undefined ? -1 : columnOf(table, role);
  if (table === undefined || column < 0) return null;
  const area = dataArea(table, column, column, false);
  const hasTotal = table.rows.some(({ total }) => total);
  return fixedReference(table.sheet, hasTotal ? area : { ...area, bottom: area.bottom + 1 });
}
