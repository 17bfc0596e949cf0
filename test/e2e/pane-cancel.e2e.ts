/** "Batal" while sheets are inserted and while a large workbook is read, by a click and by Escape. */
import type { Page } from 'playwright-core';
import { violationsOf } from './pane-steps';
import { usePanePage } from './use-pane-page';

/** What the page offers to its tests. */
declare const held: { from: number; reached: number };
declare const readGrid: () => Promise<unknown>;

const usePage = usePanePage();
let page: Page;

async function show(workbook: string): Promise<void> {
  page = await usePage(workbook);
}

afterEach(async () => {
  expect(await violationsOf(page)).toEqual([]);
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const hasFocus = (name: string) => button(name).evaluate((node) => node === document.activeElement);

/** From now on Excel does not answer the n-th question of a conversation; null lets it answer everything. */
const holdFrom = (roundTrip: number | null) =>
  page.evaluate((from) => {
    held.from = from ?? Infinity;
    held.reached = 0;
  }, roundTrip);
const untilHeldAt = (roundTrip: number) => page.waitForFunction((reached) => held.reached === reached, roundTrip);

const ways: readonly [string, () => Promise<void>][] = [
  ['a click', () => button('Batal').click()],
  ['Escape', () => page.keyboard.press('Escape')],
];

describe.each(ways)('by %s', (_, cancel) => {
  // 1: the names are looked at; 2: the sheets are being made; 3: they are there, and get their print set-up.
  test.each([1, 2, 3])('an insertion that is stopped at round trip %i leaves the workbook as it was', async (trip) => {
    await show('cocok');
    const before = await page.evaluate(() => readGrid());
    await page.getByRole('tab', { name: 'Isi' }).click();
    await button(/^Sisipkan \d+ lembar$/).focus();
    await holdFrom(trip);
    await page.keyboard.press('Enter');
    await page.getByRole('progressbar', { name: 'Menyisipkan lembar…' }).waitFor();
    await untilHeldAt(trip);
    expect(await hasFocus('Batal')).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await cancel();
    await holdFrom(null);
    await page.getByText('Penyisipan dihentikan. Tidak ada lembar yang ditambahkan.').waitFor();
    expect(await page.evaluate(() => readGrid())).toEqual(before);
    expect(await button('Urungkan').count()).toBe(0);
    expect(await page.getByText('sudah ada', { exact: true }).count()).toBe(0);
  });

  test('a long check that is stopped says so, changes nothing, and can be begun again', async () => {
    await show('besar');
    await button('Periksa buku kerja ini').focus();
    // 1: the names; 2: the sizes; then the cells, in as many questions as they need.
    await holdFrom(4);
    await page.keyboard.press('Enter');
    await page.getByText('Membaca buku kerja…').waitFor();
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
    expect(await hasFocus('Batal')).toBe(true);
    await cancel();
    await holdFrom(null);
    await page.getByText('Pemeriksaan dihentikan. Tidak ada yang diubah di buku kerja.').waitFor();
    expect(await hasFocus('Periksa buku kerja ini')).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('Belum ada tabel laporan kinerja yang dikenali.').waitFor();
    expect(await hasFocus('Sisipkan lembar standar')).toBe(true);
  });
});
