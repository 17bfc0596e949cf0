/** Where each number of a report is decided: there it is typed, everywhere else it is repeated. */
import { layouts } from '../layouts';
import type { Layout } from '../tables/layout';

/**
 * The kind of table in which something about an indicator or a programme is typed, or null where no table is meant
 * for it: then the first one that has it is.
 *
 * @example entryTable('indikator', 'target') // 'pk'
 */
export function entryTable(subject: 'indikator' | 'program', role: string): string | null {
  return layouts.find((layout) => decides(layout, subject, role))?.kind ?? null;
}

/** True for a kind of table in which something about an indicator or a programme is typed. */
export function decides(layout: Pick<Layout, 'decides'>, subject: 'indikator' | 'program', role: string): boolean {
  return layout.decides?.[subject]?.includes(role) === true;
}
