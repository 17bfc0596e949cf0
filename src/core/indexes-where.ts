/**
 * The indexes of a list for which something holds.
 * @example indexesWhere(['a', '', 'b'], (index) => index > 0) // [1, 2]
 */
export function indexesWhere({ length }: ArrayLike<unknown>, holds: (index: number) => boolean): number[] {
  const found: number[] = [];
  for (let index = 0; index < length; index++) if (holds(index)) found.push(index);
  return found;
}
