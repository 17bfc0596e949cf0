/** What a column is computed from, where its heading says how and the numbers alone say from which of the others. */
import { bestOf } from '../best-of';
import type { Equation } from '../tables/relation';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { columnsOfNumbers } from './columns';

/** For each column of numbers that is one of some, the most equations that one of the other columns gives. */
export function byOtherColumns(
  values: TableValues,
  isResult: (column: TableColumn) => boolean,
  equationsBy: (column: TableColumn, other: TableColumn) => readonly (readonly Equation[])[],
): Equation[] {
  const columns = columnsOfNumbers(values.table);
  return columns.filter(isResult).flatMap((column) => {
    const lists = columns.filter((other) => other !== column).flatMap((other) => equationsBy(column, other));
    return bestOf(lists, ({ length }) => length) ?? [];
  });
}

/**
 * The equations, where enough of them hold: so many, and so many for each one that does not. Those between the same numbers
 * show no more than one of them: what is held from year to year holds in every year.
 */
export function mostlyKept<E extends Equation>(
  equations: readonly E[],
  holds: (equation: E) => boolean,
  fewest: number,
  perBroken: number,
): readonly E[] {
  const kept = equations.filter(holds);
  const broken = equations.length - kept.length;
  const numbersOf = ({ result, operands }: Equation): string =>
    [result, ...operands].map(({ value }) => value).join(' ');
  const different = new Set(kept.map(numbersOf)).size;
  return different >= fewest && different >= perBroken * broken ? equations : [];
}
