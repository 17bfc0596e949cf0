/** Which scale a column of labels follows. */
import { bestOf } from '../../best-of';
import type { Scale } from '../../calc/scales/scale';
import { countBy } from '../../group-by';
import { sameWord, wordsOf } from '../../names/words';
import type { Table } from '../../tables/table';
import type { PrintedScale } from './printed-scale';

/** True when two labels are the same but for capitals, spaces and a slip of the keyboard. */
export function sameLabel(a: string, b: string): boolean {
  if (a === b) return true;
  const left = wordsOf(a);
  const right = wordsOf(b);
  return left.length === right.length && left.every((word, index) => sameWord(word, right[index]!));
}

/** True when two labels are the same but for capitals and spaces. */
export function equalLabel(a: string, b: string): boolean {
  return a === b || wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

/**
 * The printed scale that knows most of the labels of a table, the nearest one above when several do; the given one when
 * no printed scale knows any of them and it does; null when none knows them.
 */
export function chooseScale(
  table: Table,
  labels: readonly string[],
  printed: readonly PrintedScale[],
  fallback: readonly Scale[],
): Scale | null {
  // A column repeats few labels: each is looked at once.
  const counts = countBy(labels, (label) => label);
  let best: PrintedScale | null = null;
  let most = 0;
  for (const candidate of printed) {
    const count = knownLabels(counts, candidate.scale);
    const nearer =
      best === null || (candidate.table.position <= table.position && candidate.table.position > best.table.position);
    if (count > most || (count === most && count > 0 && nearer)) [best, most] = [candidate, count];
  }
  return best?.scale ?? bestOf(fallback, (scale) => knownLabels(counts, scale), 0);
}

/** How many of the labels name a class of a scale. */
function knownLabels(counts: ReadonlyMap<string, number>, scale: Scale): number {
  let known = 0;
  for (const [label, count] of counts) {
    if (scale.classes.some((each) => sameLabel(each.label, label))) known += count;
  }
  return known;
}
