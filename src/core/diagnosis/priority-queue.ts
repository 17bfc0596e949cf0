/** A priority queue: the best item comes out first, whatever the order in which they went in. */
export class PriorityQueue<T> {
  /** A binary heap: no item is better than the one at half its index. */
  private readonly items: T[] = [];

  /** @param isBetter true when the first comes out before the second */
  constructor(private readonly isBetter: (a: T, b: T) => boolean) {}

  /** Puts an item in. */
  push(item: T): void {
    const { items } = this;
    let index = items.length;
    while (index > 0) {
      const above = (index - 1) >> 1;
      if (!this.isBetter(item, items[above]!)) break;
      items[index] = items[above]!;
      index = above;
    }
    items[index] = item;
  }

  /** Takes the best item out; undefined when there is none. */
  pop(): T | undefined {
    const { items } = this;
    const best = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return best;
    let index = 0;
    for (let below = 1; below < items.length; below = 2 * index + 1) {
      if (below + 1 < items.length && this.isBetter(items[below + 1]!, items[below]!)) below++;
      if (!this.isBetter(items[below]!, last)) break;
      items[index] = items[below]!;
      index = below;
    }
    items[index] = last;
    return best;
  }
}
