/** The pane by itself, 320 pixels wide, as narrow as Excel makes it. */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import type { StaticServer } from '../../scripts/static-server';
import { servePage } from './serve-page';

/**
 * One page for all tests of a file: the pane keeps nothing from one workbook to the next, and a page that has run the same
 * scripts before starts in half the time.
 * @returns what shows the pane beside a workbook of `pane-page.tsx`
 * @example const show = usePanePage(); test('…', async () => { const page = await show('kosong'); … });
 */
export function usePanePage(): (workbook: string) => Promise<Page> {
  let browser: Browser;
  let built: StaticServer;
  let page: Page;

  beforeAll(async () => {
    [browser, built] = await Promise.all([launchBrowser(), servePage('pane-page.tsx')]);
    page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  });

  afterAll(async () => {
    await browser.close();
    await built.close();
  });

  return async (workbook) => {
    // What only follows the # in an address does not load a page anew.
    await page.goto('about:blank');
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.goto(`${built.address}?${workbook}`);
    return page;
  };
}
