/** A table found in a workbook: which columns play which role, and where its rows are. */
import { columnName } from '../workbook/address';
import type { ColumnSpec, Layout } from './layout';
import { cellAt, cellText, type Area, type Place, type Sheet } from '../workbook/workbook';

/** Before or after the change of an agreement (perubahan). */
export type Stage = 'before' | 'after' | null;

/** A column of a found table. */
export interface TableColumn {
  readonly index: number;
  readonly spec: ColumnSpec;
  /** The year in its heading, or null. */
  readonly year: number | null;
  readonly stage: Stage;
  /** The heading as printed, group headings first. */
  readonly heading: string;
  /** How sure the role is, 0..1: 1 by a heading that says it, less where the place, the contents or the numbers told. */
  readonly confidence: number;
  /** True where somebody said what it means. */
  readonly isChosen?: true;
}

/** A column with a heading that plays no role. */
export interface OpenColumn extends Omit<TableColumn, 'spec' | 'confidence'> {
  /** The role that its heading seemed to name, where the numbers say that it is something else. */
  readonly refuted?: Refuted;
}

/** What the numbers of a column say against the role that its heading seemed to name. */
export interface Refuted {
  readonly spec: ColumnSpec;
  /** The rule that its numbers do not keep, and in how many of the rows they do not. */
  readonly rule: string;
  readonly broken: number;
  readonly rows: number;
}

/** The role follows from a heading that names it. */
export const byHeading = 1;
/** The heading may stand for the role, and the numbers prove it. */
export const byHeadingAndNumbers = 0.9;
/** The numbers, or what other tables print, prove the role, whatever the heading is. */
export const byNumbers = 0.7;
/** The column is where such a one stands, and holds what such a one holds. */
export const byPlace = 0.5;

/** True for a column whose role is a guess: what rests on it only warns. */
export function isGuessed({ confidence }: TableColumn): boolean {
  return confidence < byHeadingAndNumbers;
}

/** A kind of table with the columns that it would have. */
export interface TableReading {
  readonly layout: Layout;
  readonly columns: readonly TableColumn[];
  /** The other columns with a heading. */
  readonly open: readonly OpenColumn[];
}

/** A table found in a workbook. */
export interface Table extends TableReading {
  /** Other kinds that it may be, where a column was guessed; the numbers tell. */
  readonly others: readonly TableReading[];
  readonly sheet: Sheet;
  /** Position among the tables of the workbook: sheets in tab order, then from top to bottom. */
  readonly position: number;
  readonly title: string | null;
  /** Header and data together. */
  readonly area: Area;
  readonly headerTop: number;
  /** Rows with data, without blank rows and repeated headings. */
  readonly rows: readonly number[];
  /** How the rows are nested: for each of `rows` the index of its parent in `rows`, -1 for none; null without hierarchy. */
  readonly parents: readonly number[] | null;
  /** Indexes in `rows` of the rows that a grand total adds up. */
  readonly tops: readonly number[];
  /** Indexes in `rows` of total rows. */
  readonly totals: readonly number[];
}

/** True for a column of numbers: not of names, and not of labels. */
export function holdsNumbers({ content }: ColumnSpec): boolean {
  return content !== 'text' && content !== 'label';
}

const groupSign = ' › ';

/** A heading of several rows as one text, the group headings first. */
export function joinedLevels(levels: readonly string[]): string {
  return levels.join(groupSign);
}

/** The texts of the rows of a heading, from the group heading down. */
export function levelsOfHeading(heading: string): string[] {
  return heading.split(groupSign);
}

/**
 * The lowest text of a heading, without the group headings above it.
 * @example lowestHeading('Anggaran › Realisasi') // 'Realisasi'
 */
export function lowestHeading(heading: string): string {
  const group = heading.lastIndexOf(groupSign);
  return group < 0 ? heading : heading.slice(group + groupSign.length);
}

/**
 * What a sentence calls a column: its heading, or its letters where it has none.
 * @example calledColumn({ heading: '', index: 9 }) // 'J'
 */
export function calledColumn({ heading, index }: Pick<TableColumn, 'heading' | 'index'>): string {
  return heading.trim() === '' ? columnName(index) : heading;
}

/** The columns of a table that play a role, from left to right. */
export function columnsWithRole(table: Table, role: string): TableColumn[] {
  return table.columns.filter((column) => column.spec.role === role);
}

/**
 * Where a cell of a table stands.
 * @param item index in its rows
 */
export function placeIn({ sheet, rows }: Table, item: number, { index }: Pick<TableColumn, 'index'>): Place {
  return { sheet: sheet.name, row: rows[item]!, column: index };
}

/** True for a cell of a table that a formula fills. */
export function isFormula({ table, item, column }: { table: Table; item: number; column: { index: number } }): boolean {
  return cellAt(table.sheet, table.rows[item]!, column.index)?.formula !== undefined;
}

/** The name of the indicator in a row of a sheet, '' where its table has no column of them. */
export function indicatorIn({ table, row }: { readonly table: Table; readonly row: number }): string {
  const [column] = columnsWithRole(table, 'indikator');
  return column === undefined ? '' : cellText(table.sheet, row, column.index);
}

/** True for a table that has a column for each of some roles. */
export function hasRoles(table: Pick<Table, 'columns'>, ...roles: readonly string[]): boolean {
  return roles.every((role) => table.columns.some((column) => column.spec.role === role));
}

/** True for a table that prints what was reached in a year, or in a year that is not said. */
export function reportsRealisasi({ columns }: Table, year: number | null): boolean {
  return columns.some(
    (column) => column.spec.role === 'realisasi' && (column.year === null || year === null || column.year === year),
  );
}

/** True for a table in which it is a guess what its rows are called. */
export function hasGuessedNames({ columns }: Table): boolean {
  return columns.some((column) => column.spec.content === 'text' && isGuessed(column));
}
