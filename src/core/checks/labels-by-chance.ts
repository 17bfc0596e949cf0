/** How many labels of a column must be right before one that is not is a mistake: else they are about something else. */
import type { Finding } from '../findings/finding';

const fewestRight = 2;
/** So many prove it; fewer make it likely. */
const surelyRight = 3;
const timesAsMany = 2;

/**
 * The findings about the wrong labels of a column, as sure as its right ones make them.
 *
 * @param judged what is said of each label of the column, null for a right one
 * @example withoutChance([null, finding]) // []
 */
export function withoutChance(judged: readonly (Finding | null)[]): Finding[] {
  const wrong = judged.filter((finding) => finding !== null);
  const right = judged.length - wrong.length;
  if (right < fewestRight || right < timesAsMany * wrong.length) return [];
  return right >= surelyRight ? wrong : wrong.map((finding) => ({ ...finding, severity: 'warning' }));
}
