/**
 * How soon the web edition can be used after its address is opened, in the system's browser on the built page with
 * nothing kept from before: the first button of the pane next to the grid (Univer), which both begin to load at once.
 */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../test/e2e/browser';
import { serveBuiltPages } from '../../test/e2e/server';
import type { BenchRow } from '../bench-row';
import { ROUNDS, rowOf } from '../bench-statistics';

/** What shows that a part can be used. */
const PARTS = { pane: '.pane button:not([disabled])', grid: 'canvas[id^="univer-sheet-main-canvas"]' } as const;

type Part = keyof typeof PARTS;
type Times = Record<Part, number>;

declare global {
  // What a variable of the page can be declared as.
  var firstSeen: Partial<Times> | undefined;
}

/** When each part was there for the first time, in milliseconds from the beginning of the navigation. */
async function open(browser: Browser, address: string): Promise<Times> {
  const context = await browser.newContext({ locale: 'id-ID', viewport: { width: 1366, height: 768 } });
  await context.addInitScript((parts) => {
    const seen: Partial<Times> = (globalThis.firstSeen = {});
    new MutationObserver(() => {
      for (const [part, selector] of Object.entries(parts) as [Part, string][]) {
        if (seen[part] === undefined && document.querySelector(selector) !== null) seen[part] = performance.now();
      }
    }).observe(document, { childList: true, subtree: true });
  }, PARTS);
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => globalThis.firstSeen?.pane !== undefined && globalThis.firstSeen.grid !== undefined);
  const times = await page.evaluate(() => globalThis.firstSeen as Times);
  await context.close();
  return times;
}

/** Measures it; the page must have been built. */
export default async function benchFirstInteraction(): Promise<BenchRow[]> {
  const server = await serveBuiltPages();
  const browser = await launchBrowser();
  try {
    const times: Times[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await open(browser, server.address));
    return [
      rowOf(
        'web edition: first button of the pane',
        times.map(({ pane }) => pane),
        null,
        'ms',
      ),
      rowOf(
        'web edition: grid shown',
        times.map(({ grid }) => grid),
        null,
        'ms',
      ),
      rowOf(
        'the pane next to the grid',
        times.map(({ pane, grid }) => (pane / grid) * 100),
        null,
        '%',
      ),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
