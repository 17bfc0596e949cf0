/**
 * The longest time for which the web edition answers nothing after an entry in a filled standard file, in the system's
 * browser on the built page, at the pace of this machine and with the processor slowed four times.
 *
 * Throttling slows the page and not its workers; the page has none that computes. A loop of the same work in both shows
 * how much slower it really was, and how busy the machine.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
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

/** What the browser notes of the work of a thread; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string };
  /** The processor time that a task took: what other programs take meanwhile is not in it. */
  readonly tdur?: number;
}

/** The longest task of the page in a trace, in milliseconds of processor time. */
function longestTask(trace: string): number {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${String(pid)} ${String(tid)}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && pages.has(`${String(pid)} ${String(tid)}`),
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
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

async function blockAfterEnter(browser: Browser, edition: WebEdition, value: string, slower: number): Promise<number> {
  const { page } = edition;
  await edition.goTo(CELL);
  await page.keyboard.type(value, { delay: 30 * slower });
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await page.keyboard.press('Enter');
  await page.waitForTimeout(QUIET * slower);
  return longestTask((await browser.stopTracing()).toString());
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
    const rounds: { own: number; slowed: number; loop: number; slowedLoop: number }[] = [];
    // The first round only warms up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const loop = await calibrate(edition.page);
      const own = await blockAfterEnter(browser, edition, String(80 + round), 1);
      await slowDown(edition.page, 4);
      const slowedLoop = await calibrate(edition.page);
      const slowed = await blockAfterEnter(browser, edition, String(70 + round), 4);
      await slowDown(edition.page, 1);
      rounds.push({ own, slowed, loop, slowedLoop });
    }
    const counted = rounds.slice(1);
    const of = (what: keyof (typeof rounds)[number]): number[] => counted.map((round) => round[what]);
    return [
      rowOf('longest block after Enter in a filled standard file', of('own'), 50, 'ms'),
      rowOf('the same with the processor slowed 4 ×', of('slowed'), 200, 'ms'),
      rowOf('a fixed loop', of('loop'), null, 'ms'),
      rowOf('a fixed loop, slowed', of('slowedLoop'), null, 'ms'),
    ];
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}
