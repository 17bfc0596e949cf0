/** How many labels of a column must be right before one that is not is a mistake: else they are about something else. */
import type { Finding } from '../findings/finding';

const fewestRight = 2;
/** So many prove it; fewer make it likely. */
const surelyRight = 3;
const timesAsMany = 2;

/**
 * The findings about the wrong labels of a column, as sure as its right ones make them.
 *
 * @example withoutChance(1, [finding]) // []
 */
export function withoutChance(right: number, wrong: readonly Finding[]): Finding[] {
  if (right < fewestRight || right < timesAsMany * wrong.length) return [];
  return right >= surelyRight ? [...wrong] : wrong.map((finding) => ({ ...finding, severity: 'warning' }));
}
