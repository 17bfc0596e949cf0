/** Finds the facts that are printed more than once, and not as the same number everywhere. */
import { groupBy } from '../group-by';
import { kept } from '../remember';
import { columnsWithRole, type Table } from '../tables/table';
import type { ColumnCells } from '../tables/column-cells';
import type { TableValues } from '../tables/table-values';
import type { Identity } from './identify';
import { Printings } from './printings';
import type { Statement, StatingTable } from './statements';

/** A column with all printings of what it states. */
interface ComparedColumn extends Statement {
  readonly printings: Printings;
}

/** A table whose columns state what others state, too. */
export interface ComparedTable {
  readonly table: StatingTable;
  /** Whom each row speaks of, as a number; -1 where that is not clear. */
  readonly who: readonly number[];
  readonly columns: readonly ComparedColumn[];
}

/** Takes note of every printing of what is stated in more than one column; what only one states agrees with itself. */
export function comparedTables(stating: readonly StatingTable[]): ComparedTable[] {
  const all = groupBy(
    stating.flatMap(({ statements }) => statements),
    ({ what }) => what,
  );
  const isShared = ({ what }: Statement): boolean => all.get(what)!.length > 1;
  const numbers = new Map<string, number>();
  const sharing = stating.flatMap((table) => {
    const statements = table.statements.filter(isShared);
    if (statements.length === 0) return [];
    const who = table.values.table.rows.map((_, item) => numberOf(table.who(item), numbers));
    return [{ table, statements, who }];
  });
  const known = new Map<string, Printings>();
  return sharing.map(({ table, statements, who }) => {
    const columns = statements.map((statement) => {
      const printings = kept(known, statement.what, () => new Printings(numbers.size));
      return { ...statement, printings };
    });
    const repeated = rowsOfRepeated(who, numbers.size);
    for (const each of columns) addPrintings(table.values, who, repeated, each);
    return { table, who, columns };
  });
}

function numberOf(identity: Identity | null, numbers: Map<string, number>): number {
  if (identity === null) return -1;
  return kept(numbers, identity.key, () => numbers.size);
}

/** Those of whom a table speaks in more than one row, with these rows. */
type Repeated = readonly [number: number, items: readonly number[]][];

function rowsOfRepeated(who: readonly number[], size: number): Repeated {
  const times = new Uint32Array(size);
  for (const number of who) if (number >= 0) times[number]!++;
  const items: number[] = [];
  who.forEach((number, item) => {
    if (number >= 0 && times[number]! > 1) items.push(item);
  });
  return [...groupBy(items, (item) => who[item]!)];
}

/** A table that compares one realisasi with several standards has it in several rows, and means all of them. */
export function isRepeatedOnPurpose(table: Table, role: string): boolean {
  return role === 'realisasi' && columnsWithRole(table, 'standar').length > 0;
}

/** True for rows of a column that do not all print the same. */
function differIn(cells: ColumnCells, [first, ...others]: readonly number[]): boolean {
  const printed = (item: number): number | string => {
    const value = cells.printed[item]!;
    return Number.isNaN(value) ? cells.reading(item).kind : value;
  };
  return others.some((item) => printed(item) !== printed(first!));
}

/**
 * Takes note of what a column prints; 0,9993 in a column of fractions says 99,93 %. What it prints with different values
 * of the same one is passed over: which of them is meant is not clear.
 */
function addPrintings(
  values: TableValues,
  who: readonly number[],
  repeated: Repeated,
  { column, role, printings }: ComparedColumn,
): void {
  const cells = values.cells(column);
  const doubtful = isRepeatedOnPurpose(values.table, role)
    ? []
    : repeated.filter(([, items]) => differIn(cells, items));
  const ambiguous = new Set(doubtful.map(([number]) => number));
  const numbers = values.numbers(column);
  const isPercentage = column.spec.content === 'percent';
  who.forEach((number, item) => {
    if (number < 0 || ambiguous.has(number)) return;
    const isFraction = isPercentage && numbers.perUnit(item) === 1;
    const printed = isFraction ? numbers.values[item]! * 100 : cells.printed[item]!;
    printings.add(number, printed, isPercentage || cells.isPercent(item), values.table.position);
  });
}
