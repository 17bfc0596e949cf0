/**
 * The item of the highest value, the first of several alike; null where none is above a limit.
 * @example bestOf(['aa', 'b', 'cc'], (word) => word.length, 1) // 'aa'
 */
export function bestOf<T>(items: Iterable<T>, valueOf: (item: T) => number, above = -Infinity): T | null {
  let best: T | null = null;
  let highest = above;
  for (const item of items) {
    const value = valueOf(item);
    if (value > highest) [best, highest] = [item, value];
  }
  return best;
}
