/**
 * Items by what they have in common, both in the order in which they first come.
 * @example groupBy([1, 2, 3], (number) => number % 2) // Map { 1 => [1, 3], 0 => [2] }
 */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

/**
 * Adds an item to those that a map has under a key.
 * @example addTo(new Map([['a', [1]]]), 'a', 2) // Map { 'a' => [1, 2] }
 */
export function addTo<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  // Most groups stay with one item, for which an array is smaller than one that grows.
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

/**
 * How many items have the same key, in the order in which the keys first come.
 * @example countBy(['a', 'b', 'a'], (letter) => letter) // Map { 'a' => 2, 'b' => 1 }
 */
export function countBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) {
    const key = keyOf(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
