/** The pane in an Excel that does what only some do: each switch of the host by itself (test/hosts/excel/switches). */
import type { Browser, Page } from 'playwright-core';
import type { Workbook } from '../../src/core/workbook/workbook';
import type { SwitchName } from '../hosts/excel/switches';
import { launchBrowser } from './browser';
import type { StaticServer } from '../../scripts/static-server';
import { servePage } from './serve-page';

/** What the page offers to its tests. */
declare const readGrid: () => Promise<Workbook>;
declare const letCompute: () => Promise<void>;

let browser: Browser;
let built: StaticServer;
let page: Page;

beforeAll(async () => {
  [browser, built] = await Promise.all([launchBrowser(), servePage('pane-page.tsx')]);
});

afterAll(async () => {
  await browser.close();
  await built.close();
});

afterEach(async () => {
  await page.close();
});

async function open(name: SwitchName): Promise<void> {
  page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  await page.goto(`${built.address}?fungsi&&${name}`);
}

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();

async function check(): Promise<void> {
  await press(/^Periksa buku kerja/);
  await page.getByRole('region', { name: 'Hasil periksa' }).waitFor();
}

/** Gets the file ready to send, as its task does it. */
async function prepare(): Promise<void> {
  await page.getByRole('tab', { name: 'Kirim' }).click();
  await press('Siapkan kirim');
  await page.locator('.pane-notice', { hasText: '7 sel diganti' }).waitFor();
}

/** Takes it back, and gives what stands in the cells then. */
async function undo(): Promise<string[]> {
  await press('Urungkan');
  await page.locator('.pane-notice', { hasText: '7 sel diganti' }).waitFor({ state: 'detached' });
  return computedCells();
}

/** The columns Capaian and Kategori: formulas, or values where there are none. */
async function computedCells(): Promise<string[]> {
  const { sheets } = await page.evaluate(() => readGrid());
  return sheets[0]!.rows
    .slice(2)
    .flatMap((row) => (row ?? []).slice(4))
    .map((cell) => cell?.formula ?? JSON.stringify(cell?.value));
}

const results = () => page.getByRole('region', { name: 'Hasil periksa' });
const own = /^=(?:CAPAIAN|KATEGORI)\(/;
const native = /^=IF\(/;

test.each(['lateFunctions', 'unknownFunctions'] as const)(
  '%s: what is not computed when it is read is checked as soon as it is, without anybody pressing',
  async (name) => {
    await open(name);
    await check();
    await page.evaluate(() => letCompute());
    await results()
      .getByText(/3 dari \d+ angka dihitung ulang/)
      .waitFor();
    expect(await results().getByText('belum selesai dihitung').count()).toBe(0);
  },
);

test('lateFunctions: Siapkan kirim waits and says so, and writes none of what cells show meanwhile', async () => {
  await open('lateFunctions');
  await Promise.all([page.getByText('Menunggu Excel menghitung 7 sel…').waitFor(), prepare()]);
  const cells = await computedCells();
  expect(cells.slice(0, 6).every((cell) => native.test(cell))).toBe(true);
  // What the function refuses stays as it says it.
  expect(cells[6]).toBe('{"error":"#VALUE!"}');
});

test('blankAsZero: a figure that comes from a blank cell stays, and the list says why', async () => {
  await open('blankAsZero');
  await check();
  await results().getByText('CAPAIAN di sel ini membaca D6 yang kosong').waitFor();
  await prepare();
  expect((await computedCells())[6]).toBe('2');
  await page.getByText('karena rumus Excel memberi angka lain').waitFor();
  expect(await undo()).toContain('=CAPAIAN(C6,D6,"turun")');
});

test.each([
  ['rewrittenFormulas', /3 dari \d+ angka/],
  ['silentLists', /3 dari \d+ angka/],
  ['veryHidden', /3 dari \d+ angka/],
  ['strayCell', /3 dari \d+ angka/],
  ['smallAnswers', /3 dari \d+ angka/],
  ['noSettings', /3 dari \d+ angka/],
  ['noPrinter', /3 dari \d+ angka/],
  ['unreadableSheet', 'Grafik1'],
  ['calculatedByHand', 'Excel sedang menghitung secara manual'],
] as const)('%s: the workbook is checked, made ready to send, and brought back', async (name, seen) => {
  await open(name);
  await check();
  await results().getByText(seen).first().waitFor();
  await prepare();
  expect((await computedCells()).filter((cell) => native.test(cell))).toHaveLength(6);
  expect((await undo()).filter((cell) => own.test(cell))).toHaveLength(7);
});

test('Excel for Mac: the pane says that it saves no file, and calls none made', async () => {
  page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  await page.goto(`${built.address}?fungsi#mac`);
  await page.getByRole('tab', { name: 'Kirim' }).click();
  await press('Buat naskah Word');
  await page.locator('.pane-notice.is-failure', { hasText: 'panel tidak dapat menyimpan berkas' }).waitFor();
});
