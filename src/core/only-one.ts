/**
 * The item of a list that has no other; null where there is none, or several: then nothing tells which one is meant.
 * @example onlyOne([7]) // 7
 */
export function onlyOne<T>(items: readonly T[]): T | null {
  return items.length === 1 ? items[0]! : null;
}
