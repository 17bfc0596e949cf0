/** From nothing to a first check by keys only, as somebody does who sees the page for the first time. */
import { useWebEdition } from './use-web-edition';
import { violationsOf } from './pane-steps';

// A second try would hide a key that is lost now and then.
jest.retryTimes(0);

const use = useWebEdition({ acceptDownloads: true });

const hasFocus = (name: string) =>
  use.edition.page.getByRole('button', { name, exact: true }).evaluate((node) => node === document.activeElement);

test('a new file is made, filled in, checked and saved by keys', async () => {
  const { edition } = use;
  const { page, pane } = edition;
  const { keyboard } = page;
  // The page says how to leave the grid, which keeps Tab for its cells.
  await page.getByText('F6: ke panel.').waitFor();
  await keyboard.press('Shift+F6');
  expect(await hasFocus('Berkas baru…')).toBe(true);
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Berkas baru dari lembar standar' });
  await dialog.waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await hasFocus('Berkas baru…')).toBe(true);

  await keyboard.press('Enter');
  await dialog.waitFor();
  await keyboard.press('Tab');
  const make = dialog.getByRole('button', { name: 'Buat berkas' });
  const background = (): Promise<string> => make.evaluate((button) => getComputedStyle(button).backgroundColor);
  const usual = await background();
  await keyboard.type('20');
  await dialog.getByText('Tulis tahun empat angka').waitFor();
  expect(await background()).not.toBe(usual);
  await keyboard.type('25');
  await keyboard.press('Enter');
  await page.getByText('lkjip-2025.xlsx siap diisi.').waitFor();
  // What is typed goes into the first cell to fill in.
  await edition.waitForSelection('B4');
  await edition.type('Contoh');
  await edition.type('Tegal');
  await edition.waitForSelection('B6');

  // The task in front is what is to be filled in; the next one checks.
  await keyboard.press('F6');
  await keyboard.press('ArrowRight');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await pane.getByText(/\d+ tabel belum berisi angka\./).waitFor();
  await pane.getByText('Kec. Contoh · 2025').waitFor();
  expect(await violationsOf(page)).toEqual([]);

  await keyboard.press('F6');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  expect(await hasFocus('Simpan')).toBe(true);
  const downloading = page.waitForEvent('download');
  await keyboard.press('Enter');
  expect((await downloading).suggestedFilename()).toBe('lkjip-2025 (LKjIP).xlsx');
});
