/** The order of the tasks, and how keys go through it. */
import type { TabId } from '../../messages/pane';

/** The tasks in the order of the work. */
export const TABS: readonly TabId[] = ['fill', 'check', 'summary', 'send', 'formulas'];

/** The tab that a key leads to, going round at the ends; null for a key that leads nowhere. */
export function nextTab(current: TabId, key: string): TabId | null {
  const index = TABS.indexOf(current);
  const last = TABS.length - 1;
  if (key === 'ArrowRight') return TABS[index === last ? 0 : index + 1] ?? null;
  if (key === 'ArrowLeft') return TABS[index === 0 ? last : index - 1] ?? null;
  if (key === 'Home') return TABS[0] ?? null;
  if (key === 'End') return TABS[last] ?? null;
  return null;
}
