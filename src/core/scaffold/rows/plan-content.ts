/** What a year of the Renstra says: typed, but for the target of the year of the report, which the agreement has already. */
import { entryKey, type Entries } from '../office';
import { planEntry, renstraEntry } from '../plan-years';
import { offeredIf } from './offered-target';
import type { Content } from './row';

/**
 * The cell of a role in a year of the Renstra.
 * @param keyOf the key of an entry of the indicator or programme
 * @param offset the year less that of the report
 */
export function planContent(
  entries: Entries,
  keyOf: (entry: string) => string,
  { role, planYear }: { role: string; planYear: number },
  offset: number,
): Content {
  const key = keyOf(planEntry(role, planYear));
  const value = entries[entryKey(role, offset)] ?? null;
  if (role !== 'target') return { kind: 'entry', key, value };
  return {
    kind: 'entry',
    key,
    value: offset === 0 ? (entries[renstraEntry] ?? null) : value,
    offer: (_places, row) => offeredIf(row.isOfThisYear, row.entry(keyOf(role))),
  };
}
