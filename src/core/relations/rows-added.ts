/** Which rows a total adds up. */
import { groupBy } from '../group-by';
import { indexesWhere } from '../indexes-where';
import { kept, remember } from '../remember';
import type { Quantity } from '../tables/quantity';
import type { Table } from '../tables/table';

/**
 * The rows of the next level; where only they make the total, all rows below it of which none is the sum of others, or
 * those of the next level that are not hidden.
 */
export function rowsAdded(
  total: Quantity,
  children: readonly number[],
  quantities: readonly (Quantity | null)[],
): readonly number[] {
  if (makes(total, children, quantities)) return children;
  const { rows, sheet, parents } = total.table;
  const hidden = new Set(sheet.hiddenRows);
  const shown = hidden.size === 0 ? [] : children.filter((item) => !hidden.has(rows[item]!));
  const below = rowsBelow(total);
  const families = groupBy(below, (item) => parents?.[item] ?? -1);
  const holdsSums = below.some((item) => {
    const own = families.get(item);
    // Two rows of one amount are not the parts of each other.
    return own !== undefined && own.length > 1 && makes(quantities[item] ?? null, own, quantities);
  });
  const others = [holdsSums ? [] : below, shown];
  const added = others.map((items) => items.filter((item) => quantities[item]));
  return added.find((items) => items.length > 1 && makes(total, items, quantities)) ?? children;
}

function makes(total: Quantity | null, items: readonly number[], quantities: readonly (Quantity | null)[]): boolean {
  if (total === null) return false;
  const sum = items.reduce((left, item) => left + (quantities[item]?.value ?? 0), 0);
  return Math.abs(sum - total.value) < total.step / 2;
}

const nested = remember((_table: Table) => new Map<number, readonly number[]>());
/** In place of a row: all grand totals have the same rows below them. */
const grandTotal = -1;

/** All rows that are nested below a row; below a grand total all rows that are no totals themselves. */
export function rowsBelow({ item, table }: Quantity): readonly number[] {
  const { parents, totals, rows } = table;
  const isGrand = totals.includes(item);
  return kept(nested(table), isGrand ? grandTotal : item, () => {
    const all = new Set(totals);
    if (isGrand) return indexesWhere(rows, (other) => !all.has(other));
    const below: number[] = [];
    for (let next = item + 1; next < rows.length && parents !== null && isBelow(next, item, parents); next++)
      below.push(next);
    return below;
  });
}

/** True for a row that is nested below another one, at whatever level. */
function isBelow(item: number, ancestor: number, parents: readonly number[]): boolean {
  for (let above = parents[item]!; above >= 0; above = parents[above]!) if (above === ancestor) return true;
  return false;
}
