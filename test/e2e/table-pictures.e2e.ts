/** The pictures of the tables that are understood, for docs/tabel.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { readTables } from '../../scripts/table-docs/read-tables';
import { picturesHtml } from '../../scripts/table-docs/write-page';
import { launchBrowser } from './browser';
import { inShadesOfGrey } from './small-png';

const pictures = join(__dirname, '..', '..', 'docs', 'tabel');

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

test('every kind of table has a picture of its example', async () => {
  mkdirSync(pictures, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  await page.setContent(picturesHtml());
  for (const { kind } of readTables()) {
    const picture = await inShadesOfGrey(page, await page.locator(`#${kind}`).screenshot());
    writeFileSync(join(pictures, `${kind}.png`), picture);
    expect(picture.length).toBeLessThan(15_000);
  }
});
