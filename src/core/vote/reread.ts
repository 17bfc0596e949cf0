/** Other ways to read the columns of a table. */
import type { ColumnSpec } from '../tables/layout';
import { rowHierarchy } from '../tables/hierarchy/row-hierarchy';
import {
  byHeadingAndNumbers,
  byNumbers,
  holdsNumbers,
  levelsOfHeading,
  type OpenColumn,
  type TableReading,
  type Refuted,
  type Table,
  type TableColumn,
} from '../tables/table';
import { isMet } from '../recognise/possible-kinds';
import { cellsOf } from '../tables/column-cells';
import { contentsOf } from '../recognise/contents';
import { knownHeading } from '../recognise/known-headings';

/** The columns of numbers that a table is read to have. */
export function numberColumns({ columns }: Table): TableColumn[] {
  return columns.filter(({ spec }) => holdsNumbers(spec));
}

/** The roles of numbers that no column of a table plays, and that a column may play whatever it is called. */
function freeRoles({ layout, columns }: Table): ColumnSpec[] {
  const taken = new Set(columns.map(({ spec }) => spec.role));
  const isFree = ({ role, isToldByHeading }: ColumnSpec): boolean => isToldByHeading !== true && !taken.has(role);
  return layout.columns.filter((spec) => holdsNumbers(spec) && isFree(spec));
}

/** A table read as another kind. */
export function readAs(table: Table, { layout, columns, open }: TableReading): Table {
  return { ...table, layout, columns, open, others: [], ...rowHierarchy(table.sheet, layout, columns, table.rows) };
}

/** The roles that an unknown column may play: free ones, and those that may stand several times, of its neighbours or of other years. */
export function rolesFor(table: Table, { index, year }: OpenColumn): ColumnSpec[] {
  const numbers = numberColumns(table);
  const isOfItsYear = (spec: ColumnSpec): boolean =>
    numbers.some((other) => other.spec === spec && (other.year === year || other.year === null));
  const repeating = numbers.filter(
    ({ index: other, spec }) =>
      spec.repeats === true && (Math.abs(other - index) === 1 || (year !== null && !isOfItsYear(spec))),
  );
  return [...new Set([...repeating.map(({ spec }) => spec), ...freeRoles(table)])];
}

/** The free roles that the heading of a column may stand for as well, where the kind of table can do without the present one. */
export function otherMeanings(table: Table, column: TableColumn): ColumnSpec[] {
  const roles = new Set(table.columns.flatMap(({ spec }) => (spec === column.spec ? [] : [spec.role])));
  if (!table.layout.required.every((required) => isMet(required, roles))) return [];
  return freeRoles(table).filter((spec) => mayBeCalled(column.heading, spec));
}

/** A table with other roles for some of its columns, by their indexes; null for none. */
export function withRoles(table: Table, roles: ReadonlyMap<number, ColumnSpec | null>, refuted?: Refuted): Table {
  const all: readonly (TableColumn | OpenColumn)[] = [...table.columns, ...table.open];
  const columns: TableColumn[] = [];
  const open: OpenColumn[] = [];
  for (const column of [...all].sort((a, b) => a.index - b.index)) {
    const spec = roles.get(column.index);
    if (spec === undefined) {
      if ('spec' in column) columns.push(column);
      else open.push(column);
      continue;
    }
    const { index, year, stage, heading } = column;
    const bare = { index, year, stage, heading };
    if (spec === null) open.push({ ...bare, ...(refuted === undefined ? {} : { refuted }) });
    else columns.push({ ...bare, spec, confidence: mayBeCalled(heading, spec) ? byHeadingAndNumbers : byNumbers });
  }
  return { ...table, columns, open, ...rowHierarchy(table.sheet, table.layout, columns, table.rows) };
}

/** The same with another role for one column. */
export function withRole(table: Table, { index }: OpenColumn, spec: ColumnSpec): Table {
  return withRoles(table, new Map([[index, spec]]));
}

/** True for a heading that may stand for a role. */
function mayBeCalled(heading: string, spec: ColumnSpec): boolean {
  return knownHeading(levelsOfHeading(heading)).matches.has(spec);
}

/** Ways to read a table in which some columns are not what they were taken for: two roles exchanged, or one moved. */
export function otherReadings(table: Table, doubted: ReadonlySet<number>): Table[] {
  const readings: Table[] = [];
  const numbers = numberColumns(table).filter(({ isChosen }) => isChosen !== true);
  const open = table.open.filter(({ isChosen }) => isChosen !== true);
  const moved = (column: TableColumn, other: TableColumn | OpenColumn, instead: ColumnSpec | null): Table =>
    withRoles(table, new Map<number, ColumnSpec | null>([[other.index, column.spec]]).set(column.index, instead));
  for (const column of numbers.filter(({ index }) => doubted.has(index))) {
    for (const other of numbers) {
      if (other === column || (doubted.has(other.index) && other.index < column.index)) continue;
      if (other.spec !== column.spec) readings.push(moved(column, other, other.spec));
    }
    for (const other of [...numbers.filter((each) => !doubted.has(each.index)), ...open])
      readings.push(moved(column, other, null));
    for (const spec of freeRoles(table)) readings.push(withRole(table, column, spec));
  }
  return readings.filter(
    (reading) =>
      !reading.columns.some(
        (column) => isOfOtherUnit(reading, column) || isPlanAsOutcome(column) || isToldByHeadingAlone(column),
      ),
  );
}

/** True for a role that only a heading tells, where the numbers alone say so: "%" of the year as that of a quarter. */
function isToldByHeadingAlone({ spec, confidence }: TableColumn): boolean {
  return spec.isToldByHeading === true && confidence === byNumbers;
}

/** True for "Sebelum Perubahan" read as what came of the plan. */
function isPlanAsOutcome({ stage, spec, confidence }: TableColumn): boolean {
  return stage !== null && confidence === byNumbers && spec.role.startsWith('realisasi');
}

/** One may be a slip. */
const fewestThings = 2;

/**
 * True for a column read as what its numbers cannot be: amounts and numbers of things are no percentages, averages of
 * answers are no sums of them, and what is headed "%" and holds no amounts is no money.
 */
export function isOfOtherUnit(table: Table, { heading, index, spec, confidence }: TableColumn): boolean {
  if (confidence !== byNumbers) return false;
  const { numbers, amounts, things } = contentsOf(table.sheet, table.rows, index);
  const { decimals } = cellsOf(table, index);
  if (spec.whole === true && decimals.filter((each) => each > 0).length * 2 > decimals.length) return true;
  const isMoney = amounts * 2 > numbers;
  return spec.content === 'percent'
    ? isMoney || things >= fewestThings
    : spec.content === 'rupiah' && heading.includes('%') && !isMoney;
}
