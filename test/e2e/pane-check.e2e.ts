/** The task "Periksa" in the web edition, by clicks. */
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { picture, reports, violationsOf, waitForNotice } from './pane-steps';
import { openName } from './sheet-name';
import { useWebEdition } from './use-web-edition';
import type { WebEdition } from './web-edition';

const use = useWebEdition({}, { samePage: true });
let edition: WebEdition;

beforeEach(() => {
  edition = use.edition;
});

const button = (name: string | RegExp) => edition.pane.getByRole('button', { name, exact: typeof name === 'string' });
const counts = () => edition.pane.locator('.pane-counts').innerText();

test('one finding is looked at, repaired after a preview, and the repair undone', async () => {
  await edition.check();
  await button('3.1 Capaian!G5').click();
  await edition.waitForCell('3.1 Capaian!G5');
  await picture(edition.page, 'pane-periksa');
  await button('Rincian temuan di sel C16 lembar 3.2 Anggaran').click();
  await edition.waitForCell('3.2 Anggaran!C16');
  const facts = edition.pane.locator('.facts');
  expect(await facts.innerText()).toMatch(/Tertulis\s+Rp59\.600\.000\s+Seharusnya\s+Rp63\.200\.000/);
  await edition.pane.getByText('Dasar: jumlah rincian = induk').click();
  await edition.pane.getByText('menurut praktik').waitFor();
  expect(await violationsOf(edition.page)).toEqual([]);
  await picture(edition.page, 'pane-rincian');
  await button('Perbaiki').click();
  await edition.pane.getByRole('heading', { name: 'Perbaiki 1 sel?' }).waitFor();
  expect(await violationsOf(edition.page)).toEqual([]);
  await button('Perbaiki 1 sel').click();
  await waitForNotice(edition, '1 sel diperbaiki.');
  await button('Perbaiki sel C16 lembar 3.2 Anggaran').waitFor({ state: 'detached' });
  expect(await edition.shows('C16', '63.200.000')).toBe('63.200.000');
  await button('Urungkan').click();
  await waitForNotice(edition, 'Sudah dikembalikan seperti semula.');
  // The button is gone; the keyboard goes on beside it, and then at the task.
  const hasFocus = (element: Locator): Promise<boolean> => element.evaluate((node) => node === document.activeElement);
  expect(await hasFocus(button('Tutup'))).toBe(true);
  await edition.page.keyboard.press('Enter');
  expect(await hasFocus(edition.tab('Periksa'))).toBe(true);
  await button('Perbaiki sel C16 lembar 3.2 Anggaran').waitFor();
  expect(await edition.shows('C16', '59.600.000')).toBe('59.600.000');
});

test('what was said goes with its language, the way back stays', async () => {
  await edition.check();
  await button('Rincian temuan di sel C16 lembar 3.2 Anggaran').click();
  await button('Perbaiki').click();
  await button('Perbaiki 1 sel').click();
  await waitForNotice(edition, '1 sel diperbaiki.');
  await button('Pengaturan').click();
  await button('Tampilkan dalam bahasa Inggris').click();
  const said = edition.pane.locator('.pane-notice p');
  await button('Undo').waitFor();
  expect(await said.getAttribute('lang')).toBe('id');
  await edition.page.keyboard.press('Escape');
  await button('Undo').click();
  await waitForNotice(edition, 'Everything is back as it was.');
  expect(await said.getAttribute('lang')).toBe('en');
  await button('Settings').click();
  await button('Show in Indonesian').click();
  await said.waitFor({ state: 'detached' });
});

test('all are repaired at once, those that are ticked', async () => {
  await edition.check();
  await button('Perbaiki semua (3)').click();
  const rows = edition.pane.locator('.repair');
  await rows.nth(2).waitFor();
  expect(await rows.allInnerTexts()).toEqual([
    expect.stringMatching(/3\.1 Capaian!H4\s+Tinggi\s*→\s*menjadi\s*Sangat Tinggi/),
    expect.stringMatching(/3\.1 Capaian!G5\s+98,98%\s*→\s*menjadi\s*101,03%/),
    expect.stringMatching(/3\.2 Anggaran!C16\s+Rp59\.600\.000\s*→\s*menjadi\s*Rp63\.200\.000/),
  ]);
  await edition.pane.getByLabel('Ikutkan 3.1 Capaian!H4').uncheck();
  await picture(edition.page, 'pane-perbaiki');
  await button('Perbaiki 2 sel').click();
  await waitForNotice(edition, '2 sel diperbaiki.');
  await button('Perbaiki semua (1)').waitFor();
  await button('Perbaiki sel H4 lembar 3.1 Capaian').waitFor();
});

test('somebody says what a column means that its heading does not tell; the workbook keeps it', async () => {
  await edition.tab('3.1 Capaian').click();
  await edition.goTo('G2');
  await edition.type('Prestasi');
  await edition.check();
  await button('Rincian temuan di sel G2 lembar 3.1 Capaian').click();
  const meaning = edition.pane.getByLabel('Arti kolom “Prestasi”');
  expect(await meaning.locator('option:checked').innerText()).toBe('Capaian (%)');
  expect(await violationsOf(edition.page)).toEqual([]);
  await button('Pakai arti ini').click();
  await waitForNotice(edition, 'Arti kolom disimpan di buku kerja');
  await edition.pane.getByText('dibaca sebagai Capaian (%), seperti yang dipilih di panel.').waitFor();
  // A new reading of the workbook still knows it.
  await edition.check();
  await button('Rincian temuan di sel G2 lembar 3.1 Capaian').click();
  await meaning.selectOption('Belum tentu; baca dari isinya');
  await button('Pakai arti ini').click();
  await edition.pane.getByText('Bila bukan, betulkan judulnya, atau pilih artinya di panel.').waitFor();
});

test('a finding is ignored with a reason that is kept, and taken back', async () => {
  await edition.check();
  expect(await counts()).toContain('7 kesalahan');
  await button('Rincian temuan di sel H4 lembar 3.1 Capaian').click();
  await button('Abaikan…').click();
  await button('Abaikan').click();
  await edition.pane.getByText('Tulis alasannya dulu').waitFor();
  await edition.pane.getByLabel('Alasan').fill('Memakai skala inspektorat');
  await picture(edition.page, 'pane-abaikan');
  await button('Abaikan').click();
  await waitForNotice(edition, 'Temuan diabaikan');
  expect(await counts()).toContain('6 kesalahan');
  // A new reading of the workbook still knows it.
  await edition.check();
  await edition.pane.getByText('Diabaikan (1)').click();
  await edition.pane.getByText('Alasan: Memakai skala inspektorat').waitFor();
  await button('Hitung lagi').click();
  await waitForNotice(edition, 'Temuan dihitung lagi.');
  expect(await counts()).toContain('7 kesalahan');
});

test('the results are written to a sheet of their own, which is no table of the report', async () => {
  await edition.check();
  const before = await counts();
  await button('Tulis hasil periksa').click();
  await waitForNotice(edition, 'Hasil periksa ditulis di lembar Hasil Periksa.');
  await edition.tab('Hasil Periksa').waitFor();
  expect(await edition.shows('B6', '3.1 Capaian!H4')).toBe('3.1 Capaian!H4');
  await picture(edition.page, 'pane-hasil');
  await edition.check();
  expect(await counts()).toBe(before);
  await button('Tulis hasil periksa').click();
  await waitForNotice(edition, 'Hasil periksa ditulis di lembar Hasil Periksa.');
  expect(await edition.tab('Hasil Periksa').count()).toBe(1);
});

test('the count follows the cells, and search and filter narrow the list', async () => {
  await edition.check();
  await button('3.1 Capaian!G5').click();
  await edition.waitForCell('3.1 Capaian!G5');
  await edition.goTo('G5');
  await edition.type('=F5/E5');
  await button('3.1 Capaian!G5').waitFor({ state: 'detached' });
  expect(await counts()).toContain('6 kesalahan');
  await edition.pane.getByLabel('Cari temuan').fill('anggaran c16');
  await edition.pane.getByText('1 temuan ditampilkan.').waitFor();
  await edition.pane.getByLabel('Tampilkan').selectOption('peringatan');
  await edition.pane.getByText('Tidak ada temuan yang cocok').waitFor();
  await button('Tampilkan semua').click();
  await button('3.1 Capaian!H4').waitFor();
});

test('a real report: a repair of a text stays a text as the clerk wrote it', async () => {
  await edition.openFile(join(reports, 'jatinegara-2021.teks.xlsx'));
  await edition.page.locator('.page-file', { hasText: 'jatinegara-2021.teks.xlsx' }).waitFor();
  await edition.check();
  const finding = edition.pane
    .locator('.finding', { hasText: 'Kesalahan' })
    .filter({ has: edition.page.getByRole('button', { name: /^Perbaiki/ }) })
    .first();
  const [, after = ''] = (await finding.locator('.finding-change').innerText()).split('menjadi');
  const place = await finding.locator('.cell-link').innerText();
  const cell = place.split('!').at(-1) ?? '';
  await finding.locator('.cell-link').click();
  await edition.waitForCell(place);
  await finding.getByRole('button', { name: /^Perbaiki/ }).click();
  await waitForNotice(edition, '1 sel diperbaiki.');
  expect(await edition.shows(cell, after.trim())).toBe(after.trim());
});

test('a real report pasted as text: its numbers become numbers that look the same', async () => {
  await edition.openFile(join(reports, 'jatinegara-2021.teks.xlsx'));
  await edition.page.locator('.page-file', { hasText: 'jatinegara-2021.teks.xlsx' }).waitFor();
  await edition.check();
  await button(/^Jadikan angka/).scrollIntoViewIfNeeded();
  await button(/^Jadikan angka/).click();
  await edition.pane.locator('.repair').first().waitFor();
  const cells = await edition.pane.locator('.repair').count();
  expect(cells).toBeGreaterThan(40);
  await button(`Perbaiki ${String(cells)} sel`).click();
  await waitForNotice(edition, `${String(cells)} sel diperbaiki.`);
  await button(/^Jadikan angka/).waitFor({ state: 'detached' });
  // The page around the pane stays where it is.
  expect(await edition.page.locator('.page-toolbar').boundingBox()).toMatchObject({ y: 0 });
});

test('findings follow a sheet that is renamed', async () => {
  await edition.check();
  await button('3.1 Capaian!G5').waitFor();
  await edition.tab('3.1 Capaian').click();
  await openName(edition, '3.1 Capaian');
  await edition.page.keyboard.type('Hasil');
  await edition.page.keyboard.press('Enter');
  await edition.tab('Hasil').waitFor();
  await button('Hasil!G5').click();
  await edition.waitForCell('Hasil!G5');
  await button('3.1 Capaian!G5').waitFor({ state: 'detached' });
});

test('a sheet that is copied is checked with the others, and so is one that comes back when its deletion is undone', async () => {
  const { edition } = use;
  const { page } = edition;
  const copy = '3.1 Capaian (Salin)';
  const choose = async (choice: string): Promise<void> => {
    await edition.tab('3.1 Capaian').click({ button: 'right' });
    await page.getByText(choice, { exact: true }).last().click();
  };
  await edition.check();
  await edition.tab('3.1 Capaian').click();
  await choose('Salin');
  await button(`${copy}!G5`).waitFor();
  await edition.tab('3.1 Capaian').click();
  await choose('Hapus');
  await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
  await button('3.1 Capaian!G5').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Z');
  await button('3.1 Capaian!G5').waitFor();
  await page.keyboard.press('Control+Y');
  await button('3.1 Capaian!G5').waitFor({ state: 'detached' });
  await button(`${copy}!G5`).waitFor();
});

test('what is said of a cell goes with the next that is shown, and what is offered goes with its sheet', async () => {
  const { edition } = use;
  const { page, pane } = edition;
  const choose = async (choice: string, sheet = '3.1 Capaian'): Promise<void> => {
    await edition.tab(sheet).click({ button: 'right' });
    await page.getByText(choice, { exact: true }).last().click();
  };
  await edition.check();
  await edition.tab('3.1 Capaian').click();
  await choose('Sembunyikan');
  await button('3.1 Capaian!G5').click();
  await waitForNotice(edition, 'Lembar 3.1 Capaian tersembunyi.');
  await button('3.2 Anggaran!C16').click();
  await edition.waitForCell('3.2 Anggaran!C16');
  await pane.locator('.pane-notice').waitFor({ state: 'detached' });
  await edition.goTo('C16');
  await page.keyboard.press('Control+Z');
  await edition.tab('3.1 Capaian').waitFor();

  await button('Perbaiki semua (3)').click();
  await pane.getByRole('heading', { name: 'Perbaiki 3 sel?' }).waitFor();
  await choose('Hapus');
  await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
  await pane.getByRole('heading', { name: 'Perbaiki 1 sel?' }).waitFor();
  expect(await pane.locator('.repair .cell-link').allInnerTexts()).toEqual(['3.2 Anggaran!C16']);

  // Nothing is left of what was to be repaired.
  await edition.tab('3.2 Anggaran').click();
  await choose('Hapus', '3.2 Anggaran');
  await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
  await waitForNotice(edition, 'Tidak ada lagi yang dapat diperbaiki di sini.');
  await pane.getByRole('heading', { name: /^Perbaiki/ }).waitFor({ state: 'detached' });
});

test('findings follow rows that are deleted, and that come back', async () => {
  const { edition } = use;
  const { page } = edition;
  await edition.check();
  await edition.tab('3.1 Capaian').click();
  await edition.goTo('G4');
  await button('3.1 Capaian!G5').waitFor();
  // The number before the fourth row.
  const grid = (await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox())!;
  const [x, y] = [grid.x + 20, grid.y + 140];
  await page.mouse.click(x, y);
  await edition.waitForSelection('4:4');
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByText('Hapus Baris yang Dipilih').click();
  await button('3.1 Capaian!G4').waitFor();
  await page.keyboard.press('Control+Z');
  await button('3.1 Capaian!G5').waitFor();
  await button('3.1 Capaian!G4').waitFor({ state: 'detached' });
});

test('a check that is asked for while the workbook is still being opened is done', async () => {
  const { page, pane } = use.edition;
  await page.reload();
  await pane.getByRole('button', { name: 'Periksa buku kerja ini' }).click();
  await pane.getByText('7 kesalahan').waitFor();
});
