/** How one table repeats what another one says of the same row. */
import { repeatFormula } from '../relations/formula';
import { formatCell, formatReference } from '../workbook/address';
import { cellsWithin } from '../workbook/growing-cells';
import type { Place } from '../workbook/workbook';
import type { DraftTable } from './draft';
import { columnOf, dataArea, fixedReference } from './draft-cells';

/** A cell in which an entry stands. */
export interface EntryPlace {
  readonly place: Place;
  readonly table: DraftTable;
}

/** The numbers of the programmes, kegiatan and sub kegiatan of a table; none where it lists something else. */
function numbersOf({ rows }: DraftTable): string[] {
  return rows.flatMap(({ number }) => number ?? []);
}

/** True when two tables list the same programmes, kegiatan and sub kegiatan. */
function haveSameRows(one: DraftTable, other: DraftTable): boolean {
  return numbersOf(one).join() === numbersOf(other).join();
}

/**
 * A column, or some beside each other, from the heading to the row below the last one: what is inserted before the first
 * row or behind the last is then inside, and neither a heading nor a blank or a total is taken for data.
 */
export function growingColumn(table: DraftTable, left: number, right = left): string {
  const { top, bottom } = dataArea(table, left, right, false);
  return fixedReference(table.sheet, { top: top - 1, left, bottom: bottom + 1, right });
}

/** Which row of its table a row is, from 1. */
function positionOf(table: DraftTable): string {
  return `ROW()-ROW($A$${table.headingBottom + 1})`;
}

/**
 * The number by which a programme is found in other tables: the one printed before it, else which row of its table it
 * is, where only programmes stand; null where neither tells.
 */
function numberOf(table: DraftTable, item: number): string | null {
  const column = columnOf(table, 'nomor');
  if (column >= 0) return `TRIM($${formatCell(table.headingBottom + 1 + item, column)})`;
  return numbersOf(table).some((number) => number.includes('.')) ? null : `${positionOf(table)}&""`;
}

/** Where an entry stands: first the cell in which it is typed, then those that repeat it. */
export type EntryPlaces = readonly [EntryPlace, ...EntryPlace[]];

/** The row of a number in the columns of a table, as `growingColumn` has them; the number of a column is not taken for it. */
function matchIn(table: DraftTable, column: number, number: string): string {
  const numbers = growingColumn(table, column);
  const isNumbered = /^\d+$/.test(table.headings[table.headings.length - 1]?.[column] ?? '');
  return isNumbered ? `MATCH(${number},${cellsWithin(numbers)},0)+1` : `MATCH(${number},${numbers},0)`;
}

/**
 * Looks an entry of a programme up by the number of its row, so that a row that is added finds its own, whatever row it
 * was copied from. A table with kegiatan and without numbers takes row by row from one that has them. Null where rows
 * have no numbers: indicators stand in the same row everywhere.
 */
function lookUp(places: EntryPlaces, table: DraftTable, item: number): string | null {
  if (numbersOf(table).length === 0) return null;
  const number = numberOf(table, item);
  const source =
    number === null
      ? places.find((each) => haveSameRows(each.table, table) && columnOf(each.table, 'nomor') >= 0)
      : places[0];
  const column = source === undefined ? -1 : columnOf(source.table, 'nomor');
  if (source === undefined || column < 0) return null;
  const row = number === null ? `${positionOf(table)}+1` : matchIn(source.table, column, number);
  return `INDEX(${growingColumn(source.table, source.place.column)},${row})`;
}

/**
 * An entry of another table for a longer formula in a row; blank where the other table has no such row.
 * @example entryIn([budget], agreement, 1) // `IFERROR(INDEX('3.11'!$C$4:$C$30,MATCH(TRIM($A5),'3.11'!$A$4:$A$30,0)),"")`
 */
export function entryIn(places: EntryPlaces, table: DraftTable, item: number): string {
  const found = lookUp(places, table, item);
  return found === null ? formatReference(places[0].place) : `IFERROR(${found},"")`;
}

/**
 * The formula of a cell that repeats an entry of another table, blank while that is.
 * @example repeatIn([agreement], capaian, 1) // `=IF('2.4 PK'!D5="","",'2.4 PK'!D5)` for an indicator
 */
export function repeatIn(places: EntryPlaces, table: DraftTable, item: number): string {
  const found = lookUp(places, table, item);
  return found === null ? repeatFormula(formatReference(places[0].place)) : `=IFERROR(IF(${found}="","",${found}),"")`;
}
