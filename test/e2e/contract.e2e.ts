import type { Browser, Page } from 'playwright-core';
import type { Sheet, Workbook } from '../../src/core/workbook/workbook';
import { beliefs, contractWorkbook } from '../hosts/excel/contract';
import { launchBrowser } from './browser';
import type { StaticServer } from '../../scripts/static-server';
import { servePage } from './serve-page';

let browser: Browser;
let built: StaticServer;
let page: Page;

beforeAll(async () => {
  built = await servePage('contract-page.ts');
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(built.address);
  await page.waitForFunction(() => 'contract' in window);
});

afterAll(async () => {
  await browser.close();
  await built.close();
});

test.each(beliefs.map((belief, index) => [belief.name, index] as const))('Univer: %s', async (_name, index) => {
  expect(await page.evaluate((chosen) => window.contract.check(chosen), index)).toBeNull();
});

test('Univer: what is read back is what was opened', async () => {
  const read = (await page.evaluate(() => window.contract.read())) as Workbook;
  expect(read.sheets.map(filled)).toEqual(contractWorkbook.sheets.map(filled));
});

/** The filled cells of a sheet; where nothing is, one side has a hole and the other nothing at all. */
function filled({ name, hidden, rows }: Sheet): unknown {
  const cells = Array.from(rows, (row) => (row ?? []).filter((cell) => Boolean(cell)));
  return { name, hidden, cells };
}

test('Univer: the standard sheets are inserted as planned, none of their formulas fails, and undo takes them away', async () => {
  expect(await page.evaluate(() => window.contract.insert())).toEqual({ roundTrips: 3, wrong: [], stayed: [] });
});

test('Univer: results are written twice, and the second take the place of the first, into which nothing was typed', async () => {
  expect(await page.evaluate(() => window.contract.writeResults())).toEqual(['Hasil Periksa', 'Hasil Periksa']);
});
