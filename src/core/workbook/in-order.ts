/** Brings what stands on named sheets into an order of these sheets. */

/**
 * Items in the order of their sheets; those on sheets of other names keep their places.
 * @param order names of sheets
 * @example inOrder(['3.2', 'Catatan', '2.1'], (name) => name, ['2.1', '3.2']) // ['2.1', 'Catatan', '3.2']
 */
export function inOrder<Item>(
  items: readonly Item[],
  sheetOf: (item: Item) => string,
  order: readonly string[],
): Item[] {
  const rank = new Map(order.map((name, index) => [name, index]));
  const rankOf = (item: Item): number => rank.get(sheetOf(item)) ?? -1;
  const ordered = items.filter((item) => rankOf(item) >= 0).sort((one, other) => rankOf(one) - rankOf(other));
  let next = 0;
  return items.map((item) => (rankOf(item) < 0 ? item : ordered[next++]!));
}
