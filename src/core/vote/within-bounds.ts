/** Columns whose numbers cannot be what the column was taken for: sums of answers are no averages of 1 to 4. */
import type { Bounds } from '../tables/layout';
import { TableValues } from '../tables/table-values';
import type { Table } from '../tables/table';
import { numberColumns, withRole, withRoles } from './reread';

/** Fewer numbers may all be mistakes. */
const fewestNumbers = 3;

/**
 * The table without columns whose numbers all lie beyond the bounds of their role. A column without a role takes it over
 * where all its numbers lie within them.
 */
export function withinBounds(table: Table): Table {
  return (table.layout.bounds ?? []).reduce(withinBound, table);
}

function withinBound(table: Table, bound: Bounds): Table {
  const column = numberColumns(table).find(({ spec }) => spec.role === bound.role);
  if (column === undefined || column.isChosen === true) return table;
  const beyond = numbersOf(table, column.index, bound);
  if (beyond.length < fewestNumbers || beyond.some((number) => canBe(number, bound))) return table;
  const { spec } = column;
  const refuted = { spec, rule: 'rentang', broken: beyond.length, rows: beyond.length };
  const without = withRoles(table, new Map([[column.index, null]]), refuted);
  for (const other of table.open) {
    if (other.isChosen === true) continue;
    const reading = withRole(without, other, spec);
    const numbers = numbersOf(reading, other.index, bound);
    // Whole numbers where others may stand are ranks.
    const areRanks = bound.whole !== true && numbers.every(Number.isInteger);
    if (numbers.length >= fewestNumbers && !areRanks && numbers.every((number) => canBe(number, bound))) return reading;
  }
  return without;
}

/** The numbers of a column, read as the role of the bound, in the rows for which it holds. */
function numbersOf(table: Table, index: number, bound: Bounds): number[] {
  const values = new TableValues(table);
  const column = table.columns.find((each) => each.index === index)!;
  const isMeant = (number: number, item: number): boolean =>
    !Number.isNaN(number) && (bound.isBounded?.(values, item) ?? !values.isTotal(item));
  return [...values.numbers(column).values].filter(isMeant);
}

/** True for a number that can stand there, or in the other range in which a whole column may be kept. */
function canBe(number: number, { lower, upper, instead }: Bounds): boolean {
  if (instead === 'any') return true;
  return [[lower, upper] as const, ...(instead === undefined ? [] : [instead])].some(
    ([least, most]) => number >= least && number <= most,
  );
}
