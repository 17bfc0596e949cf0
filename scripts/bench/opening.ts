/**
 * How long the web edition takes until its sample is open and until a new standard file can be filled in, next to Univer
 * alone with an empty workbook, in the system's browser with nothing kept from before.
 */
import type { Browser, Page } from 'playwright-core';
import { standar } from '../../src/core/profiles/standar';
import { launchBrowser } from '../../test/e2e/browser';
import { buildPage } from '../../test/e2e/build-page';
import { serveBuiltPages } from '../../test/e2e/server';
import { WebEdition } from '../../test/e2e/web-edition';
import type { BenchRow } from '../bench-row';
import { ROUNDS, rowOf } from '../bench-statistics';

/** Milliseconds from the beginning of the navigation until Univer alone shows its empty workbook. */
async function openEmpty(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(address);
  const ready = await page.waitForFunction(() => document.body.dataset['ready']);
  const time = Number(await ready.jsonValue());
  await context.close();
  return time;
}

function now(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

/** The same until the sample is open, and from the choice of a profile until its new file can be filled in. */
async function openEdition(browser: Browser, address: string): Promise<{ sample: number; made: number }> {
  const edition = await WebEdition.open(browser, address);
  const sample = await now(edition.page);
  await edition.newFile(standar.name, 2025);
  const made = (await now(edition.page)) - sample;
  await edition.close();
  return { sample, made };
}

/** Measures it; the page must have been built. */
export default async function benchOpening(): Promise<BenchRow[]> {
  const [empty, server] = [await buildPage('empty-univer-page.ts', 'production'), await serveBuiltPages()];
  const browser = await launchBrowser();
  try {
    const rounds: { alone: number; sample: number; made: number }[] = [];
    // The first round only warms up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const alone = await openEmpty(browser, empty.address);
      rounds.push({ alone, ...(await openEdition(browser, server.address)) });
    }
    const counted = rounds.slice(1);
    return [
      rowOf(
        'web edition: sample open, next to an empty Univer',
        counted.map(({ sample, alone }) => sample / alone),
        1.5,
        '×',
      ),
      rowOf(
        'web edition: new standard file ready, next to it',
        counted.map(({ made, alone }) => made / alone),
        2,
        '×',
      ),
      rowOf(
        'an empty Univer',
        counted.map(({ alone }) => alone),
        null,
        'ms',
      ),
    ];
  } finally {
    await browser.close();
    await server.close();
    await empty.close();
  }
}
