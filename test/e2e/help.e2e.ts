/** The guide inside the page: F1 and ? for what is in front, the page of a rule from its finding, and back again. */
import { openTask, picture, violationsOf } from './pane-steps';
import { useWebEdition } from './use-web-edition';

const use = useWebEdition();

test('F1 opens the chapter for the task in front, loads it then and not before, and leads back', async () => {
  const { edition } = use;
  const { page, pane } = edition;
  const isGuide = (url: string): boolean => url.includes('/panduan.');
  const guide = pane.getByRole('region', { name: 'Panduan' });
  await pane.getByRole('tab', { name: 'Periksa' }).focus();
  expect(edition.requests.filter(isGuide)).toEqual([]);
  await page.keyboard.press('F1');
  await guide.getByRole('heading', { name: 'Periksa', exact: true }).waitFor();
  expect(edition.requests.filter(isGuide)).not.toEqual([]);
  expect(await pane.getByRole('tabpanel', { name: 'Periksa' }).isVisible()).toBe(false);
  expect(await violationsOf(page)).toEqual([]);
  await picture(page, 'panduan-di-panel');
  await page.keyboard.press('Escape');
  await guide.waitFor({ state: 'detached' });
  expect(await pane.getByRole('tab', { name: 'Periksa' }).evaluate((node) => node === document.activeElement)).toBe(
    true,
  );

  await openTask(edition, 'Rumus');
  await page.keyboard.press('?');
  await guide.getByRole('heading', { name: 'Fungsi di sel' }).waitFor();
  // Its widest table makes nothing else wider than the pane.
  expect(await guide.evaluate((section) => section.scrollWidth > section.clientWidth)).toBe(false);
  await guide.getByLabel('Bab').selectOption('Kirim');
  await guide.getByRole('heading', { name: 'Kirim', exact: true }).waitFor();
  // A task that is chosen is in front again.
  await openTask(edition, 'Periksa');
  await guide.waitFor({ state: 'detached' });
});

test('from the grid, too, where ? is a sign like any other; a hidden pane comes back', async () => {
  const { edition } = use;
  const { page, pane } = edition;
  await edition.goTo('B30');
  await edition.type('?');
  expect(await edition.shows('B30', '?')).toBe('?');
  await page.getByRole('button', { name: 'Sembunyikan panel' }).click();
  await edition.goTo('B31');
  await page.keyboard.press('F1');
  await pane.getByRole('region', { name: 'Panduan' }).waitFor();
  await page.keyboard.press('Escape');
  await pane.getByRole('region', { name: 'Panduan' }).waitFor({ state: 'detached' });
  expect(await edition.shows('B30', '?')).toBe('?');
});

test('the page of a rule from its finding, its links, and English around it', async () => {
  const { edition } = use;
  const { page, pane } = edition;
  await edition.check();
  await pane.getByRole('button', { name: 'Rincian temuan di sel C16 lembar 3.2 Anggaran' }).click();
  await pane.getByText('Dasar: jumlah rincian = induk').click();
  await pane.getByRole('button', { name: 'Halaman aturan ini, dengan contohnya' }).click();
  const guide = pane.getByRole('region', { name: 'Panduan' });
  await guide.getByRole('heading', { name: 'Jumlah rincian' }).waitFor();
  await guide.getByRole('table').first().waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await guide.getByRole('button', { name: 'Kembali' }).click();
  // The finding is still open.
  await pane.getByRole('heading', { name: '3.2 Anggaran!C16' }).waitFor();
  await page.keyboard.press('F1');
  await guide.getByRole('heading', { name: 'Jumlah rincian' }).waitFor();
});
