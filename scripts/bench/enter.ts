/**
 * The longest time for which the web edition answers nothing after an entry in a filled standard file, in the system's
 * browser on the built page, at the pace of this machine and with the processor slowed four times.
 *
 * Throttling slows the page and not its workers; the page has none that computes. A loop of the same work in both shows
 * how much slower it really was.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { standar } from '../../src/core/profiles/standar';
import { exampleOffice } from '../../src/core/scaffold/example/example-office';
import { scaffold } from '../../src/core/scaffold/scaffold';
import { writeWorkbook } from '../../src/hosts/xlsx/write';
import { sheetSentences } from '../../src/messages/sheets/id';
import { launchBrowser } from '../../test/e2e/browser';
import { serveBuiltPages } from '../../test/e2e/server';
import { slowDown } from '../../test/e2e/slow-down';
import { WebEdition } from '../../test/e2e/web-edition';
import type { BenchRow } from '../bench-row';
import { ROUNDS, rowOf } from '../bench-statistics';

/** A cell of the agreement that many tables compute with: the target of its first indicator. */
const SHEET = '2.4 PK';
const CELL = 'F4';
/** After so many milliseconds everything that follows from an entry is computed and drawn, at the pace of this machine. */
const QUIET = 2000;

declare global {
  // What a variable of the page can be declared as.
  var longestBlock: number | undefined;
}

/** Watches the page from now on for as long as given, and gives the longest time between two of its turns. */
function watchBlocks(page: Page, milliseconds: number): Promise<void> {
  return page.evaluate((time) => {
    const end = performance.now() + time;
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    globalThis.longestBlock = 0;
    port1.onmessage = () => {
      const now = performance.now();
      globalThis.longestBlock = Math.max(globalThis.longestBlock ?? 0, now - last);
      last = now;
      if (now < end) port2.postMessage(null);
    };
    port2.postMessage(null);
  }, milliseconds);
}

/** How long a fixed piece of work takes in the page, in milliseconds. */
function calibrate(page: Page): Promise<number> {
  return page.evaluate(() => {
    const start = performance.now();
    let sum = 0;
    for (let index = 0; index < 30_000_000; index += 1) sum = (sum + index * 7) % 1_000_003;
    // The sum is used, so that no loop is left out.
    return sum < 0 ? 0 : performance.now() - start;
  });
}

async function blockAfterEnter(edition: WebEdition, value: string, slower: number): Promise<number> {
  const { page } = edition;
  await edition.goTo(CELL);
  await page.keyboard.type(value, { delay: 30 * slower });
  await watchBlocks(page, QUIET * slower);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(QUIET * slower + 500);
  return page.evaluate(() => globalThis.longestBlock ?? Number.NaN);
}

/** Measures it; the page must have been built. */
export default async function benchEnter(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'standar.xlsx');
  writeFileSync(file, writeWorkbook(scaffold(standar, exampleOffice(2025), sheetSentences)));
  const server = await serveBuiltPages();
  const browser = await launchBrowser();
  try {
    const edition = await WebEdition.open(browser, server.address);
    await edition.openFile(file);
    await edition.page.locator('.page-file', { hasText: 'standar.xlsx' }).waitFor();
    await edition.tab(SHEET).click();
    const [own, slowed, loops]: [number[], number[], number[]] = [[], [], []];
    // The first round only warms up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const atOwnPace = await calibrate(edition.page);
      own.push(await blockAfterEnter(edition, String(80 + round), 1));
      await slowDown(edition.page, 4);
      loops.push((await calibrate(edition.page)) / atOwnPace);
      slowed.push(await blockAfterEnter(edition, String(70 + round), 4));
      await slowDown(edition.page, 1);
    }
    const [block, block4, loop] = [own, slowed, loops].map((measured) => measured.slice(1));
    return [
      rowOf('longest block after Enter in a filled standard file', block!, 50, 'ms'),
      rowOf('the same with the processor slowed 4 ×', block4!, 200, 'ms'),
      rowOf('a fixed loop, slowed next to not slowed', loop!, null, '×'),
    ];
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}
