/**
 * How long the web edition takes until its sample is open, until a new standard file can be filled in, and until a cell
 * typed into that is shown with what follows from it, next to Univer alone with an empty workbook, in the system's browser
 * with nothing kept from before.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { standar } from '../../src/core/profiles/standar';
import { launchBrowser } from '../../test/e2e/browser';
import { packPages } from '../../test/e2e/pack-pages';
import { serveBuiltPages } from '../../test/e2e/server';
import { servePage } from '../../test/e2e/serve-page';
import { WebEdition } from '../../test/e2e/web-edition';
import type { BenchRow } from '../bench-row';
import { median, ROUNDS, rowOf } from '../bench-statistics';

const EMPTY = 'empty-univer-page.ts';

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

/** Indicators of the agreement: where the realisasi of each comes from is computed beside it, and other sheets take it. */
const SHEET = '2.4 PK';
const CELLS = ['D4', 'D5', 'D6'];
const COMPUTED = { cell: 'H6', shown: 'Diketik' };
/** After so many milliseconds all that follows from an entry is computed and drawn. */
const QUIET = 1500;

/** Milliseconds from the press of Enter until the picture of the cells changes no more. */
async function enterCell({ page }: WebEdition, text: string): Promise<number> {
  await page.keyboard.type(text);
  const watching = page.evaluate(async (quiet) => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^="univer-sheet-main-canvas"]')!;
    const { width, height } = canvas;
    const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
    copy.globalCompositeOperation = 'copy';
    const pressing = new Promise<number>((resolve) => {
      addEventListener('keydown', ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
    });
    document.body.dataset['watched'] = 'true';
    const began = await pressing;
    let shown = began;
    let seen: Uint32Array | null = null;
    for (let time = began; time - began < quiet; time = await new Promise(requestAnimationFrame)) {
      copy.drawImage(canvas, 0, 0);
      const cells = new Uint32Array(copy.getImageData(0, 0, width, height).data.buffer);
      if (seen?.some((pixel, index) => pixel !== cells[index]) === true) shown = performance.now();
      seen = cells;
    }
    return shown - began;
  }, QUIET);
  await page.waitForFunction(() => document.body.dataset['watched']);
  await page.keyboard.press('Enter');
  const time = await watching;
  await page.evaluate(() => delete document.body.dataset['watched']);
  return time;
}

/** The middle time of some cells. */
async function enterCells(edition: WebEdition): Promise<number> {
  await edition.tab(SHEET).click();
  const times: number[] = [];
  for (const cell of CELLS) {
    await edition.goTo(cell);
    times.push(await enterCell(edition, `Indikator ${cell}`));
  }
  if ((await edition.shows(COMPUTED.cell, COMPUTED.shown)) !== COMPUTED.shown) throw new Error('Nothing was computed.');
  return median(times);
}

/**
 * The same until the sample is open, from the choice of a profile until its new file can be filled in, and for a cell
 * typed into it.
 */
async function openEdition(
  browser: Browser,
  address: string,
): Promise<{ sample: number; made: number; entered: number }> {
  const edition = await WebEdition.open(browser, address);
  const sample = await now(edition.page);
  await edition.newFile(standar.name, 2025);
  const made = (await now(edition.page)) - sample;
  const entered = await enterCells(edition);
  await edition.close();
  return { sample, made, entered };
}

/** Measures it; the page must have been built. */
export default async function benchOpening(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-opening-'));
  await packPages([EMPTY], folder, 'production');
  const [empty, server] = [await servePage(EMPTY, folder), await serveBuiltPages()];
  const browser = await launchBrowser();
  try {
    const rounds: { alone: number; sample: number; made: number; entered: number }[] = [];
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
        'web edition: a typed cell shown with what follows from it, next to it',
        counted.map(({ entered, alone }) => entered / alone),
        0.5,
        '×',
      ),
      rowOf(
        'a typed cell',
        counted.map(({ entered }) => entered),
        null,
        'ms',
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
    rmSync(folder, { recursive: true });
  }
}
