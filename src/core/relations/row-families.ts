/** Which rows of a table belong together: each row with those right below it. */
import { addTo } from '../group-by';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { sumOf } from '../tables/quantity';

/**
 * The rows with a number in some of the columns that are nested below each row, and those that each total adds up: all at
 * the top for the only one; of several those above it, or those since the last one, where they make it in most columns.
 */
export function rowFamilies(values: TableValues, columns: readonly TableColumn[]): Map<number, number[]> {
  const { parents, totals, tops } = values.table;
  const numbers = columns.map((column) => values.numbers(column).values);
  // Headings inside a table ("BELANJA OPERASI") have no number and add nothing.
  const isFilled = (item: number): boolean => numbers.some((column) => !Number.isNaN(column[item]));
  const families = new Map<number, number[]>();
  parents?.forEach((parent, item) => {
    if (parent >= 0 && isFilled(item)) addTo(families, parent, item);
  });
  const added = tops.filter(isFilled);
  if (totals.length === 1 && added.length > 0) families.set(totals[0]!, partsOf(totals[0]!, added, columns, values));
  if (totals.length > 1 && parents !== null)
    totals.forEach((total, place) => {
      const above = added.filter((item) => item < total);
      const since = above.filter((item) => item > (totals[place - 1] ?? -1));
      const made = [above, since].find((items) => makeMost(columns, items, total, values));
      if (made !== undefined) families.set(total, made);
    });
  return families;
}

/** The rows that the only total adds up: those above it where it is no less often their sum, for what follows is told of it. */
function partsOf(total: number, added: number[], columns: readonly TableColumn[], values: TableValues): number[] {
  const above = added.filter((item) => item < total);
  if (above.length === 0 || above.length === added.length) return added;
  const [byAbove, byAll] = [above, added].map(
    (items) => sumsRight(columns, items, total, values).filter(Boolean).length,
  );
  return byAbove! > 0 && byAbove! >= byAll! ? above : added;
}

/** True where some rows make a total in most columns. */
function makeMost(
  columns: readonly TableColumn[],
  items: readonly number[],
  total: number,
  values: TableValues,
): boolean {
  if (items.length === 0) return false;
  const kept = sumsRight(columns, items, total, values);
  const right = kept.filter(Boolean).length;
  return right > 0 && right * 2 >= kept.length;
}

/** For each column in which a total has a number, whether some rows make it. */
function sumsRight(
  columns: readonly TableColumn[],
  items: readonly number[],
  total: number,
  values: TableValues,
): boolean[] {
  return columns.flatMap((column) => {
    const { values: numbers, steps } = values.numbers(column);
    const parts = items.map((item) => numbers[item]!).filter((part) => !Number.isNaN(part));
    return Number.isNaN(numbers[total]!) ? [] : [Math.abs(sumOf(parts) - numbers[total]!) < steps[total]! / 2];
  });
}
