/** Which numbers are wrong, settled once: by the relations of their tables, and by what other tables print. */
import { Changes, type NumberChange } from '../diagnosis/changes';
import { correctedElsewhere, settle } from '../diagnosis/settle-differences';
import type { Finding } from '../findings/finding';
import type { ComputedFigures } from '../tables/computed-figures';
import type { Quantity } from '../tables/quantity';
import { checkAgreement } from './agreement';
import type { CheckContext } from './context';
import { checkEquations } from './equations';
import { withCopies } from './with-changes';

/** The wrong numbers of a workbook. */
export interface SettledNumbers {
  /** Roundings and wrong results, by the relations of a table. */
  readonly ofTables: readonly Finding[];
  /** Numbers that two tables print differently. */
  readonly differences: readonly Finding[];
  /** What changes with each wrong number. */
  readonly changes: ReadonlyMap<Quantity, readonly NumberChange[]>;
  /** What wrong numbers, and those that change with them, should be. */
  readonly corrected: ReadonlyMap<Quantity, number>;
}

/**
 * Settles which numbers are wrong.
 * @param computed takes note of the results that could be evaluated, and of the numbers that were compared
 */
export function settledNumbers(context: CheckContext, computed: ComputedFigures): SettledNumbers {
  const { notes, proved, equations } = checkEquations(context, computed);
  const wrong = proved.filter(({ finding }) => finding.severity === 'error');
  const settled = settle(proved, checkAgreement(context, wrong, computed));
  const corrected = correctedElsewhere(settled.differences, context.values);
  for (const { culprit } of settled.proved) corrected.set(culprit.quantity, culprit.corrected);
  const followed = new Changes(context, equations);
  const changes = followed.withAll(corrected);
  for (const { quantity, value } of [...changes.values()].flat()) corrected.set(quantity, value);
  return {
    ofTables: [
      ...notes.map((note) => withCopies(note, followed, context.values)),
      ...settled.proved.map(({ finding }) => finding),
    ],
    differences: settled.differences,
    changes,
    corrected,
  };
}
