import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { axeOn, violationsIn } from './axe';
import { usePanePage } from './use-pane-page';

const usePage = usePanePage();
let page: Page;

async function show(workbook: string): Promise<void> {
  page = await usePage(workbook);
}

afterEach(async () => {
  expect(await violationsIn(axeOn(page))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

async function check(): Promise<void> {
  await page.getByRole('button', { name: 'Periksa' }).click();
}

const primary = () => page.locator('.button-primary:visible').innerText();

test('the first screen of a filled workbook: checking comes first', async () => {
  await show('cocok');
  await page.getByText('Isi buku kerja tidak diubah.').waitFor();
  expect(await primary()).toBe('Periksa buku kerja ini');
  await page.getByRole('button', { name: 'Sisipkan lembar standar' }).click();
  await page.getByLabel('Tahun laporan').waitFor();
});

test('the first screen of an empty workbook: making the sheets comes first, until something is written', async () => {
  await show('kosong');
  await page.getByText('Buku kerja ini masih kosong: ').waitFor();
  expect(await primary()).toBe('Buat berkas baru dari lembar standar');
  await page.getByRole('button', { name: 'Periksa buku kerja ini' }).waitFor();
  await page.getByRole('button', { name: 'Buat berkas baru dari lembar standar' }).click();
  await page.getByRole('button', { name: /^Sisipkan \d+ lembar$/ }).click();
  await page
    .getByText(/\d+ lembar disisipkan\./)
    .first()
    .waitFor();
  await page.getByRole('tab', { name: 'Periksa' }).click();
  await page.getByText('Isi buku kerja tidak diubah.').waitFor();
  expect(await primary()).toBe('Periksa buku kerja ini');
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await page.getByText('Buku kerja ini masih kosong: ').waitFor();
});

test('an empty workbook', async () => {
  await show('kosong');
  // What comes first changes once it is known that nothing is there.
  await page.getByText('Buku kerja ini masih kosong: ').waitFor();
  await check();
  await page.getByText('Buku kerja ini masih kosong.').waitFor();
});

test('a workbook without tables of a report', async () => {
  await show('lain');
  await check();
  await page.getByText('Belum ada tabel laporan kinerja yang dikenali.').waitFor();
});

test('nothing found wrong: what was looked at', async () => {
  await show('cocok');
  await check();
  await page.getByText('Tidak ada kesalahan.').waitFor();
});

test('a failure of Excel: what happened, that nothing was changed, what to try', async () => {
  await show('cocok&gagal');
  await check();
  const alert = page.getByRole('alert');
  await alert.getByText('Pemeriksaan tidak selesai.').waitFor();
  expect(await alert.innerText()).toContain('Ada sel yang sedang diketik. Tidak ada yang diubah di buku kerja.');
  expect(await alert.innerText()).toContain('Tekan Enter atau Esc di sel itu, lalu coba lagi.');
  await check();
  await page.getByText('Tidak ada kesalahan.').waitFor();
});

test('an unknown failure shows what Excel said', async () => {
  await show('cocok&lain');
  await check();
  await page.getByText('Keterangan dari Excel:').waitFor();
});

test('text of cells and names of sheets are never HTML', async () => {
  await show('jahat');
  await check();
  await page.getByText('kesalahan').first().waitFor();
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.title()).toBe('LKjIP');
});

test('very long texts, and texts from right to left, stay inside the pane', async () => {
  await show('panjang');
  await check();
  await page.getByRole('region', { name: 'Hasil periksa' }).waitFor();
  const widest = () =>
    page
      .locator('.pane *')
      .evaluateAll((nodes) => Math.max(...nodes.map((node) => node.getBoundingClientRect().right)));
  expect(await widest()).toBeLessThanOrEqual(320);
  for (const name of [/^Rincian temuan di sel E3/, /^Rincian temuan di sel E4/]) {
    await page.getByRole('button', { name }).first().click();
    await page.locator('.facts').waitFor();
    expect(await widest()).toBeLessThanOrEqual(320);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('tab', { name: 'Kirim' }).click();
  await page.getByRole('region', { name: 'Belum selesai' }).waitFor();
  expect(await widest()).toBeLessThanOrEqual(320);
});

test('the language is switched, findings too', async () => {
  await show('jahat');
  await check();
  await page.getByText('1 kesalahan').waitFor();
  await page.getByRole('button', { name: 'Pengaturan' }).click();
  await page.getByRole('button', { name: 'Tampilkan dalam bahasa Inggris' }).click();
  await page.getByText('1 error').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.getByRole('button', { name: 'Show in Indonesian' }).click();
  await page.getByText('1 kesalahan').waitFor();
});

test('dark, and with the system’s high contrast', async () => {
  await show('jahat');
  await check();
  await page.getByText('1 kesalahan').waitFor();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsIn(axeOn(page))).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.getByRole('button', { name: 'Periksa lagi' }).focus();
  await page.screenshot({ path: join(__dirname, '..', '..', 'docs', 'images', 'panel-kontras.png') });
  // Without its own border a button would be text like any other: the system paints all backgrounds the same.
  const borders = await page
    .locator('.pane-header button')
    .evaluateAll((buttons) =>
      buttons.map((button) => getComputedStyle(button).borderTopColor === getComputedStyle(button).color),
    );
  expect(borders).toEqual([true, true]);
  // axe reads the colours of the style sheet, which are not the ones painted now.
  await page.emulateMedia({ forcedColors: 'none' });
});
