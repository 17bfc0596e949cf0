/** Means of what each sasaran reached on average, whether or not these are printed, and of the rows of one level. */
import { numbersBetween } from '../numbers-between';
import { sumOf, type Quantity } from '../tables/quantity';
import { cellText } from '../workbook/workbook';

/** What rows belong to stands in the first columns. */
const mostColumns = 3;

/**
 * The mean of the means of groups, for each way in which the numbers of a column are grouped: by what one of the first
 * columns says once for several rows, or again in each of them, and by rows between them that hold no such number.
 * @example 105 and 95 of one sasaran, 80 of another // (100 + 80) ÷ 2 = 90
 */
export function meansOfGroups(quantities: readonly Quantity[]): number[] {
  const [first] = quantities;
  if (first === undefined) return [];
  const { left } = first.table.area;
  return numbersBetween(left, Math.min(left + mostColumns, first.column.index) - 1).flatMap((index) => {
    const groups = groupsBy(quantities, index);
    const isGrouped = groups.length > 1 && groups.length < quantities.length;
    return isGrouped ? [meanOf(groups.map(meanOf))] : [];
  });
}

/** The mean of the rows that have none below them, and of those at the top, in a table of which some rows are made of others. */
export function meansOfLevels(quantities: readonly Quantity[]): number[] {
  const parents = quantities[0]?.table.parents ?? null;
  if (parents === null || parents.every((parent) => parent === -1)) return [];
  const above = new Set(parents);
  const levels = [({ item }: Quantity) => !above.has(item), ({ item }: Quantity) => parents[item] === -1];
  return levels.flatMap((isOfLevel) => {
    const values = quantities.filter(isOfLevel).map(({ value }) => value);
    return values.length === 0 ? [] : [meanOf(values)];
  });
}

function groupsBy(quantities: readonly Quantity[], index: number): number[][] {
  const groups: number[][] = [];
  let [last, name] = [-1, ''];
  for (const { item, row, table, value } of quantities) {
    const text = cellText(table.sheet, row, index);
    const isNew = item !== last + 1 || (text !== '' && text !== name);
    if (isNew) groups.push([]);
    groups[groups.length - 1]?.push(value);
    [last, name] = [item, text === '' ? name : text];
  }
  return groups;
}

function meanOf(values: readonly number[]): number {
  return sumOf(values) / values.length;
}
