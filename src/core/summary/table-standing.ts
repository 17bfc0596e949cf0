/** What may be said of a table after a check: never that it is right without a figure that was recomputed. */
import type { FoundTable } from '../findings/check-result';

/**
 * - `unfilled`: no figure was filled in yet.
 * - `read`: recognised, but no figure of it could be recomputed.
 * - `computed`: some were, and there is something to say about the table.
 * - `matches`: some were, and there is nothing to say.
 */
export type TableStanding = 'unfilled' | 'read' | 'computed' | 'matches';

/** The standing of a table. @param findings how many there are in it, those that are ignored with a reason included */
export function tableStanding({ isUnfilled, computed }: FoundTable, findings: number): TableStanding {
  if (isUnfilled) return 'unfilled';
  if (computed === 0) return 'read';
  return findings > 0 ? 'computed' : 'matches';
}

/** How many figures of some tables there are, how many of them were recomputed, and how many tables wait to be filled in. */
export function figureTotals(tables: readonly FoundTable[]): { figures: number; computed: number; unfilled: number } {
  const totals = { figures: 0, computed: 0, unfilled: 0 };
  for (const { figures, computed, isUnfilled } of tables) {
    totals.figures += figures;
    totals.computed += computed;
    if (isUnfilled) totals.unfilled++;
  }
  return totals;
}
