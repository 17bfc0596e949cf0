/** Every state of the pane, 320 pixels wide, in light, in dark and in the system's high contrast. */
import type { Page } from 'playwright-core';
import { axeOn, violationsIn } from './axe';
import { usePanePage } from './use-pane-page';

/** What the page offers to its tests. */
declare const held: { from: number };

const show = usePanePage();

/** From now on Excel does not answer the n-th question of a conversation. */
const holdFrom = (page: Page, roundTrip: number) =>
  page.evaluate((from) => {
    held.from = from;
  }, roundTrip);
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const open = (page: Page, name: string) => page.getByRole('tab', { name }).click();
const check = async (page: Page): Promise<void> => {
  await press(page, /^Periksa/);
  await page.getByRole('region', { name: 'Hasil periksa' }).waitFor();
};
const openDetails = async (page: Page): Promise<void> => {
  await check(page);
  await press(page, /^Rincian temuan di sel E3/);
};

/** How each state is reached, from which workbook, and what is seen in it. */
const states: readonly (readonly [state: string, workbook: string, (page: Page) => Promise<void>, seen: string])[] = [
  ['the first screen of an empty workbook', 'kosong', () => Promise.resolve(), 'Buku kerja ini masih kosong'],
  ['the first screen of a filled workbook', 'cocok', () => Promise.resolve(), 'Isi buku kerja tidak diubah.'],
  [
    'a workbook that is being read',
    'besar',
    async (page) => {
      await holdFrom(page, 4);
      await press(page, 'Periksa buku kerja ini');
    },
    'Membaca buku kerja…',
  ],
  ['nothing wrong', 'cocok', check, 'Tidak ada kesalahan.'],
  ['findings', 'jahat', check, '1 kesalahan'],
  ['very long texts and sheet names', 'panjang', check, '2 kesalahan'],
  ['the details of a finding with a very long sheet name', 'panjang', openDetails, 'Seharusnya'],
  [
    'a search that finds nothing',
    'jahat',
    async (page) => {
      await check(page);
      await page.getByLabel('Cari temuan').fill('zzz');
    },
    'Tidak ada temuan yang cocok',
  ],
  ['a check that failed', 'cocok&gagal', (page) => press(page, /^Periksa/), 'Pemeriksaan tidak selesai.'],
  ['no table of a report', 'lain', (page) => press(page, /^Periksa/), 'Belum ada tabel laporan'],
  [
    'a reason that is missing',
    'jahat',
    async (page) => {
      await openDetails(page);
      await press(page, 'Abaikan…');
      await press(page, /^Abaikan$/);
    },
    'Tulis alasannya dulu',
  ],
  [
    'what a repair would change',
    'jahat',
    async (page) => {
      await check(page);
      await press(page, /^Perbaiki semua/);
    },
    'Hanya sel di bawah ini yang diubah.',
  ],
  [
    'the form of an insertion with a wrong year',
    'cocok',
    async (page) => {
      await open(page, 'Isi');
      await page.getByLabel('Tahun laporan').fill('20');
    },
    'Tulis tahun empat angka',
  ],
  [
    'an insertion under way',
    'cocok',
    async (page) => {
      await open(page, 'Isi');
      await page.getByLabel('Tahun laporan').waitFor();
      await holdFrom(page, 2);
      await press(page, /^Sisipkan \d+ lembar$/);
    },
    'Menyisipkan lembar…',
  ],
  [
    'a long list of inserted sheets',
    'cocok',
    async (page) => {
      await open(page, 'Isi');
      await press(page, /^Sisipkan \d+ lembar$/);
    },
    'Isi sel kuning mulai dari lembar Identitas',
  ],
  ['sending before anything was checked', 'cocok', (page) => open(page, 'Kirim'), 'Buku kerja ini belum diperiksa.'],
  [
    'sending while findings stand',
    'panjang',
    async (page) => {
      await check(page);
      await open(page, 'Kirim');
    },
    'Belum selesai',
  ],
  [
    'the form of a function with cells that are missing',
    'cocok',
    async (page) => {
      await open(page, 'Rumus');
      await page.getByLabel('Fungsi').selectOption('KATEGORI');
      await page.getByLabel('skala').selectOption('rentang sendiri…');
      await press(page, 'Sisipkan di sel terpilih');
    },
    'Belum diisi: nilai, skala.',
  ],
  ['the settings', 'cocok', (page) => press(page, 'Pengaturan'), 'Tampilkan dalam bahasa Inggris'],
  ['the settings of a build for development', 'cocok#uji', (page) => press(page, 'Pengaturan'), 'Uji di Excel'],
];

test.each(states)('%s', async (_state, workbook, reach, seen) => {
  const page = await show(workbook);
  await reach(page);
  await page.getByText(seen).first().waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsIn(axeOn(page))).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  // The system paints all backgrounds the same: a line tells which task is in front, and a border what can be pressed.
  const lines = await page
    .locator('.tab')
    .evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderBottomColor));
  expect(new Set(lines).size).toBe(2);
  const primary = await page.locator('.button-primary:visible').evaluateAll((buttons) =>
    buttons.every((button) => {
      const { borderTopColor, borderTopWidth, color } = getComputedStyle(button);
      return borderTopColor === color && borderTopWidth !== '0px';
    }),
  );
  expect(primary).toBe(true);
});

test('a build for development leads to "Uji di Excel" with the keyboard, any other has no way there', async () => {
  const page = await show('cocok');
  const way = page.getByRole('link', { name: 'Uji di Excel' });
  await press(page, 'Pengaturan');
  await page.getByText('Tampilkan dalam bahasa Inggris').waitFor();
  expect(await way.count()).toBe(0);
  await show('kosong#uji');
  await press(page, 'Pengaturan');
  await way.waitFor();
  for (let tabs = 0; tabs < 5 && !(await way.evaluate((link) => link === document.activeElement)); tabs += 1)
    await page.keyboard.press('Tab');
  await Promise.all([page.waitForURL(/\/uji\.html$/), page.keyboard.press('Enter')]);
});
