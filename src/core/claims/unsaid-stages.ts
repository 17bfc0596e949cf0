/** Reports made while a change was only planned: what says nothing of the change prints what held before it. */
import { countBy } from '../group-by';
import { compareReadings } from './compare-readings';
import type { Fact, FactCell } from './fact';
import { isPlanning } from './stage';

/** So many printings are no slips, and so many for each one that prints what holds after the change. */
const fewest = 3;
const perChanged = 2;

/**
 * What is stated before its change by reports that do not say so: most of their numbers are those before it, and no
 * agreement was changed, only a report says what is to change.
 * @param facts of which none is left out yet
 */
export function statedBeforeChange(facts: readonly Fact[]): ReadonlySet<string> {
  const printed = facts.flatMap(({ what, cells }) => {
    const at = (stage: FactCell['stage']): FactCell[] => cells.filter((cell) => cell.stage === stage);
    const [before, after] = [at('before'), at('after')];
    if (after.some(({ table }) => isPlanning(table))) return [{ what, is: 'agreed' }];
    return at(null).flatMap((cell) => {
      const [isBefore, isAfter] = [before, after].map((others) => others.some((other) => isSame(cell, other)));
      return isPlanning(cell.table) || isBefore === isAfter ? [] : [{ what, is: isBefore ? 'before' : 'after' }];
    });
  });
  const counts = countBy(printed, ({ what, is }) => `${is} ${what}`);
  const count = (is: string, what: string): number => counts.get(`${is} ${what}`) ?? 0;
  const isBefore = (what: string): boolean =>
    count('agreed', what) === 0 && count('before', what) >= Math.max(fewest, perChanged * count('after', what));
  return new Set(printed.flatMap(({ what }) => (isBefore(what) ? [what] : [])));
}

/** True for printings of the same number. */
export function isSame({ comparable }: FactCell, other: FactCell): boolean {
  return compareReadings(comparable, other.comparable, false) === 'same';
}
