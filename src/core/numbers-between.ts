/**
 * The whole numbers from a first to a last one, such as the columns of an area; none where the last is lower.
 * @example numbersBetween(2, 4) // [2, 3, 4]
 */
export function numbersBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
