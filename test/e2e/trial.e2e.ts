import type { Browser, Page } from 'playwright-core';
import type { TrialReport } from '../../scripts/excel/trial/show-trial';
import { beliefs } from '../hosts/excel/contract';
import { launchBrowser } from './browser';
import type { StaticServer } from '../../scripts/static-server';
import { servePage } from './serve-page';

let browser: Browser;
let built: StaticServer;
let page: Page;

beforeAll(async () => {
  built = await servePage('trial-page.ts');
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(built.address);
});

afterAll(async () => {
  await browser.close();
  await built.close();
});

test('"Uji di Excel" on our host: every belief with its page, every step, and all of it holds', async () => {
  await page.getByRole('button', { name: 'Mulai uji' }).click();
  await page.getByText('Selesai:').waitFor({ timeout: 280_000 });
  const report = JSON.parse(await page.getByLabel('Laporan (JSON)').inputValue()) as TrialReport;
  expect(report.results.filter(({ held }) => !held)).toEqual([]);
  expect(report.results.map(({ name }) => name).slice(0, beliefs.length)).toEqual(beliefs.map(({ name }) => name));
  expect(report.results).toHaveLength(beliefs.length + 3);
  const pages = await page
    .getByRole('link', { name: 'dokumentasi' })
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(pages).toHaveLength(beliefs.length);
  for (const address of pages)
    expect(address).toMatch(/^https:\/\/(?:learn\.microsoft\.com|support\.microsoft\.com|github\.com\/OfficeDev)\//);
}, 300_000);
