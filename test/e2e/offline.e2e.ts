import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveFolder, type StaticServer } from '../../scripts/static-server';
import { launchBrowser } from './browser';
import { WebEdition } from './web-edition';

const root = join(__dirname, '..', '..');
const report = join(root, 'test', 'fixtures', 'reports', 'jatinegara-2021.angka.xlsx');

let browser: Browser;
let server: StaticServer;
/** A copy of the built pages, so that a test can put a newer version on the server. */
let served: string;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  served = mkdtempSync(join(tmpdir(), 'lkjip-offline-'));
  for (const path of ['index.html', 'web.js', 'web.css', 'service-worker.js', 'web', 'pane', 'assets'])
    cpSync(join(root, 'dist', path), join(served, path), { recursive: true });
  server = await serveFolder(served, 0);
});

afterEach(async () => {
  await server.close();
  rmSync(served, { recursive: true });
});

/** The sentence appears once all files are kept. */
async function waitUntilKept(page: Page): Promise<void> {
  await page.getByText('Bisa tanpa internet.').waitFor();
}

test('after the first load a report is opened and checked without a network', async () => {
  const edition = await WebEdition.open(browser, server.address);
  const { page } = edition;
  expect(await page.locator('.page-note').innerText()).toContain('Berkas tidak dikirim ke mana pun.');
  // The sentence comes in the middle of the work: the cells stay where they are.
  const cells = await page.locator('.page-grid').boundingBox();
  await waitUntilKept(page);
  expect(await page.locator('.page-grid').boundingBox()).toEqual(cells);
  await page.screenshot({ path: join(root, 'docs', 'images', 'pemasangan-web.png') });
  await page.context().setOffline(true);
  await server.close();
  await page.reload();
  await edition.tab('Survei').waitFor();
  await edition.openFile(report);
  await page.locator('.page-file', { hasText: 'jatinegara-2021.angka.xlsx' }).waitFor();
  await edition.check();
  await edition.pane.getByText('Realisasi anggaran (3.8 Realisasi Anggaran)').waitFor();
  expect(edition.errors.filter((error) => !error.includes('service-worker.js'))).toEqual([]);
  await edition.close();
  server = await serveFolder(served, 0);
});

/** Puts a version on the server whose page has another title, with its hash in the service worker as the build puts it. */
async function publish(title: string): Promise<void> {
  const path = join(served, 'index.html');
  const changed = readFileSync(path, 'utf8').replace(/<title>.*<\/title>/, `<title>${title}</title>`);
  writeFileSync(path, changed);
  const digest = await crypto.subtle.digest('SHA-256', Buffer.from(changed));
  const hash = `sha256-${Buffer.from(digest).toString('base64')}`;
  const worker = readFileSync(join(served, 'service-worker.js'), 'utf8');
  writeFileSync(join(served, 'service-worker.js'), worker.replace(/"index\.html":"[^"]*"/, `"index.html":"${hash}"`));
}

/** How many files are kept, and how many versions of the page are among them. */
function kept(page: Page): Promise<[number, number]> {
  return page.evaluate(async () => {
    const requests = await (await caches.open('lkjip')).keys();
    return [requests.length, requests.filter(({ url }) => new URL(url).pathname === '/').length];
  });
}

test('a new version takes the place of the old one while nothing was done in the page', async () => {
  const { page } = await WebEdition.open(browser, server.address);
  await waitUntilKept(page);
  const [files] = await kept(page);
  await publish('LKjIP versi 2');
  await page.reload();
  await page.waitForFunction(() => document.title === 'LKjIP versi 2');
  await waitUntilKept(page);
  expect(await kept(page)).toEqual([files, 1]);
  await page.context().close();
});

test('a new version waits while somebody works, and is there the next time', async () => {
  const { page } = await WebEdition.open(browser, server.address);
  await waitUntilKept(page);
  await page.reload();
  await waitUntilKept(page);
  await page.keyboard.press('Shift');
  await publish('LKjIP versi 2');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await page.waitForFunction(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
  expect(await page.title()).toBe('LKjIP untuk Excel');
  await page.reload();
  await page.waitForFunction(() => document.title === 'LKjIP versi 2');
  await page.context().close();
});
