/** Which numbers are wrong, settled once, with what changes with them. */
import { Changes, type NumberChange } from '../diagnosis/changes';
import type { Finding } from '../findings/finding';
import type { ComputedFigures } from '../tables/computed-figures';
import { placeOf, type Quantity } from '../tables/quantity';
import { checkAgreement } from './agreement';
import type { CheckContext, Corrected } from './context';
import { checkEquations } from './equations';
import { withCopies } from './with-changes';

/** The wrong numbers of a workbook. */
export interface SettledNumbers {
  /** Roundings, wrong results, and numbers that two tables print differently. */
  readonly findings: readonly Finding[];
  /** What changes with each wrong number. */
  readonly changes: ReadonlyMap<Quantity, readonly NumberChange[]>;
  /** What wrong numbers, and those that change with them, should be. */
  readonly corrected: Corrected;
}

/**
 * Settles which numbers are wrong.
 * @param computed takes note of the results that could be evaluated, and of the numbers that were compared
 */
export function settledNumbers(context: CheckContext, computed: ComputedFigures): SettledNumbers {
  const { notes, proved, equations } = checkEquations(context, computed);
  const corrected = new Map<Quantity, number>();
  for (const { culprit, finding } of proved) {
    // Of two printings that may both be right nothing changes.
    const isOfTable = culprit.repairs.some(({ repetition }) => repetition === undefined);
    if (isOfTable || finding.severity === 'error') corrected.set(culprit.quantity, culprit.corrected);
  }
  const followed = new Changes(context, equations);
  const changes = followed.withAll(corrected);
  const following = [...changes.values()].flat();
  for (const { quantity, value } of following) corrected.set(quantity, value);
  const findings = [
    ...notes.map((note) => withCopies(note, followed, context.values)),
    ...proved.map(({ finding }) => finding),
  ];
  const places = following.map(({ quantity }) => placeOf(quantity));
  return { findings: [...findings, ...checkAgreement(context, findings, places, computed)], changes, corrected };
}
