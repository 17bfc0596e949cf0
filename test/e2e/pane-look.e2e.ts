/** The pane for everybody: with the keyboard alone, in the dark, at 320 pixels, in English, and with hostile texts. */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import type { StaticServer } from '../../scripts/static-server';
import { servePage } from './serve-page';
import { picture, tabTo, violationsOf, waitForNotice } from './pane-steps';
import { serveBuiltPages } from './server';
import { WebEdition } from './web-edition';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveBuiltPages>>;
let built: StaticServer;

beforeAll(async () => {
  [browser, server, built] = await Promise.all([launchBrowser(), serveBuiltPages(), servePage('pane-page.tsx')]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await built.close();
});

async function narrow(state: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${built.address}?${state}`);
  return page;
}

test('with the keyboard alone: check, look, go back, repair, ignore, and through the tabs', async () => {
  const edition = await WebEdition.open(browser, server.address);
  const { page, pane } = edition;
  const { keyboard } = page;
  await pane.getByRole('tab', { name: 'Periksa' }).focus();
  await tabTo(page, 'Periksa buku kerja ini');
  await keyboard.press('Enter');
  await pane.getByRole('region', { name: 'Hasil periksa' }).waitFor();
  await pane.getByRole('tab', { name: 'Periksa' }).focus();
  await tabTo(page, 'Rincian temuan di sel G5 lembar 3.1 Capaian');
  await keyboard.press('Enter');
  await pane.getByRole('heading', { name: '3.1 Capaian!G5' }).waitFor();
  await keyboard.press('Escape');
  const opener = pane.getByRole('button', { name: 'Rincian temuan di sel G5 lembar 3.1 Capaian' });
  await opener.waitFor();
  expect(await opener.evaluate((node) => node === document.activeElement)).toBe(true);
  await keyboard.press('Enter');
  await tabTo(page, 'Perbaiki');
  await keyboard.press('Enter');
  await tabTo(page, 'Perbaiki 1 sel');
  await keyboard.press('Enter');
  await waitForNotice(edition, '1 sel diperbaiki.');
  await tabTo(page, 'Rincian temuan di sel H4 lembar 3.1 Capaian');
  await keyboard.press('Enter');
  await tabTo(page, 'Abaikan…');
  await keyboard.press('Enter');
  // What is typed is the reason.
  await pane.getByRole('heading', { name: 'Abaikan temuan ini?' }).waitFor();
  await keyboard.type('Skala lain');
  await tabTo(page, 'Abaikan');
  await keyboard.press('Enter');
  await waitForNotice(edition, 'Temuan diabaikan');
  await pane.getByRole('tab', { name: 'Periksa' }).focus();
  for (const name of ['Ringkasan', 'Kirim', 'Rumus', 'Isi', 'Periksa']) {
    await keyboard.press('ArrowRight');
    const tab = pane.getByRole('tab', { name, exact: true });
    expect(await tab.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await tab.getAttribute('aria-selected')).toBe('true');
  }
  expect(edition.errors).toEqual([]);
  await edition.close();
});

test('in the dark, every task', async () => {
  const edition = await WebEdition.open(browser, server.address, { colorScheme: 'dark' });
  await edition.check();
  await picture(edition.page, 'pane-gelap');
  expect(await violationsOf(edition.page)).toEqual([]);
  for (const name of ['Isi', 'Kirim', 'Rumus']) {
    await edition.pane.getByRole('tab', { name }).click();
    await edition.pane.getByRole('tabpanel', { name }).locator('.button-primary').first().waitFor();
    expect(await violationsOf(edition.page)).toEqual([]);
  }
  await edition.close();
});

test('as narrow as Excel makes it, beside the sample workbook', async () => {
  const edition = await WebEdition.open(browser, server.address);
  await edition.page.locator('.page-pane').evaluate((node: HTMLElement) => {
    node.style.flex = '0 0 320px';
    node.style.width = '320px';
  });
  await edition.check();
  expect(await edition.pane.evaluate((node) => node.scrollWidth)).toBeLessThanOrEqual(320);
  await edition.page.locator('.page-pane').screenshot({ path: 'docs/images/pane-320.png' });
  await edition.close();
});

test('at 320 pixels nothing is cut off, in every task', async () => {
  const page = await narrow('jahat');
  await page.getByRole('button', { name: 'Periksa buku kerja ini' }).click();
  await page.getByRole('region', { name: 'Hasil periksa' }).waitFor();
  for (const name of ['Isi', 'Kirim', 'Rumus', 'Periksa']) {
    await page.getByRole('tab', { name }).click();
    await page.getByRole('tabpanel', { name }).locator('.button-primary').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await violationsOf(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Pengaturan' }).click();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(
    await page.getByRole('button', { name: 'Pengaturan' }).evaluate((node) => node === document.activeElement),
  ).toBe(true);
  await page.context().close();
});

test('hostile texts stay texts in the list, the details, the preview and the results', async () => {
  const page = await narrow('jahat');
  await page.getByRole('button', { name: 'Periksa buku kerja ini' }).click();
  await page
    .getByRole('button', { name: /^Rincian temuan di .*x<img/ })
    .first()
    .click();
  await page.getByRole('heading', { name: /^x<img/ }).waitFor();
  await page.getByRole('button', { name: 'Perbaiki', exact: true }).click();
  await page.getByRole('heading', { name: /Perbaiki 1 sel/ }).waitFor();
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.title()).toBe('LKjIP');
  await page.context().close();
});

test('nothing found wrong: what was looked at, and the next step', async () => {
  const page = await narrow('cocok');
  await page.getByRole('button', { name: 'Periksa buku kerja ini' }).click();
  await page.getByText(/^\d+ tabel; \d+ dari \d+ angka dihitung ulang: cocok\.$/).waitFor();
  await picture(page, 'pane-cocok');
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Siapkan kirim' }).click();
  await page.getByText('Tidak ada kesalahan dan tidak ada peringatan.').waitFor();
  await page.context().close();
});

test('in English, with English numbers', async () => {
  const page = await narrow('jahat');
  await page.getByRole('button', { name: 'Pengaturan' }).click();
  await page.getByRole('button', { name: 'Tampilkan dalam bahasa Inggris' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Check this workbook' }).click();
  await page.getByText('93.33%').first().waitFor();
  for (const name of ['Fill in', 'Send', 'Formulas']) await page.getByRole('tab', { name }).click();
  await page.getByText('Insert at the selected cell').waitFor();
  await page.context().close();
});
