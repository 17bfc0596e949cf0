/** A machine several times as slow as this one. */
import type { Page } from 'playwright-core';

/**
 * Slows the page down so many times; 1 lets it run at its own pace again. Workers keep theirs: the page has none that
 * computes.
 */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}
