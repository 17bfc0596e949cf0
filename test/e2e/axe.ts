/** axe in a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * Looks at a page without frames, which all of ours are. For the results of frames axe opens a second page and takes twice
 * the time.
 * @example expect((await axeOn(page).analyze()).violations).toEqual([]);
 */
export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

/** What axe finds wrong in a page: the rule, and where. */
export async function violationsIn(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
