/** A small laptop with everything twice as large: what the work needs can still be reached. */
import type { Locator } from 'playwright-core';
import { useWebEdition } from './use-web-edition';

const use = useWebEdition({ acceptDownloads: true, viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 });

/** Whether an element lies inside the window as a whole. */
async function isInSight(element: Locator): Promise<boolean> {
  const { x, y, width, height } = (await element.boundingBox())!;
  return x >= 0 && y >= 0 && x + width <= 683 && y + height <= 384;
}

test('the tabs of the sheets, the buttons of the bar and a message with a long name fit beside the cells', async () => {
  const { edition } = use;
  const { page } = edition;
  await page.getByRole('button', { name: 'Lembar baru' }).waitFor();
  await edition.tab('2.1 PK').click();
  await edition.goTo('C12');
  await edition.type('12');
  for (const name of ['Berkas baru…', 'Buka berkas…', 'Simpan', 'Periksa banyak berkas…', 'Sembunyikan panel'])
    expect([name, await isInSight(page.getByRole('button', { name, exact: true }))]).toEqual([name, true]);
  expect(await isInSight(edition.tab('2.1 PK'))).toBe(true);
  expect(await isInSight(page.getByRole('button', { name: 'Garis kisi' }))).toBe(true);

  const name = `${'Laporan_Kinerja_'.repeat(6)}2025.xlsx`;
  const { bytes } = await edition.save();
  await edition.dropFile(name, bytes);
  await page.locator('.page-file', { hasText: name }).waitFor();
  await edition.save();
  const close = page.getByRole('button', { name: 'Tutup pesan' });
  expect(await isInSight(close)).toBe(true);
  expect(await page.locator('.page-status p').evaluate((sentence) => sentence.scrollWidth > sentence.clientWidth)).toBe(
    false,
  );
  await close.click();
  await page.locator('.page-status-done').waitFor({ state: 'attached' });
  await edition.type('34');
  expect(edition.errors).toEqual([]);

  // Of an ordinary small window, too, the sheets keep a part.
  await page.setViewportSize({ width: 800, height: 600 });
  await edition.tab('2.1 PK').click();
  expect((await page.getByRole('tablist').first().boundingBox())!.width).toBeGreaterThan(100);
});
