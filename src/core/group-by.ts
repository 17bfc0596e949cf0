/**
 * Items by what they have in common, both in the order in which they first come.
 * @example groupBy([1, 2, 3], (number) => number % 2) // Map { 1 => [1, 3], 0 => [2] }
 */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
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
