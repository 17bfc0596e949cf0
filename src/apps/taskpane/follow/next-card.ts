/** Going through the list from cell to cell. */
import type { Place } from '../../../core/workbook/workbook';
import { samePlace } from '../same-place';

/** A finding, and where it stood in the list. */
export interface Card {
  readonly key: string;
  readonly at: number;
}

/**
 * The next finding, or with a step of -1 the previous one, that is about another cell, going round at the ends; null
 * when no finding is about a cell.
 * @param keys the findings in the order in which they are listed
 * @param from where to go on from, even when it is not listed any more; null begins at the end that comes first
 */
export function nextCard(
  keys: readonly string[],
  from: Card | null,
  step: 1 | -1,
  placeOf: (key: string) => Place | null,
): Card | null {
  const here = from === null ? null : placeOf(from.key);
  const listed = from === null ? -1 : keys.indexOf(from.key);
  // What came after one that is gone stands in its place.
  const gone = step === 1 ? (from?.at ?? 0) - 1 : (from?.at ?? 0);
  const start = listed === -1 ? gone : listed;
  for (let walked = 1; walked <= keys.length; walked += 1) {
    const at = (start + step * walked + 2 * keys.length) % keys.length;
    const key = keys[at]!;
    const place = placeOf(key);
    if (place !== null && (here === null || walked === keys.length || !samePlace(place, here))) return { key, at };
  }
  return null;
}
