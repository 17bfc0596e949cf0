/** A real report from opening to sending, with the keyboard alone. */
import { join } from 'node:path';
import { reports, tabTo, waitForNotice } from './pane-steps';
import { useWebEdition } from './use-web-edition';

// A second try would hide a key that is lost now and then.
jest.retryTimes(0);

const use = useWebEdition();

test('a real report is opened, checked, repaired, ignored in part, written up and made ready to send by keys', async () => {
  const { edition } = use;
  const { page, pane } = edition;
  const { keyboard } = page;
  const press = async (name: string | RegExp): Promise<void> => {
    await tabTo(page, name);
    await keyboard.press('Enter');
  };

  await page.getByText('F6: ke panel.').waitFor();
  const chooser = page.waitForEvent('filechooser');
  await keyboard.press('Shift+F6');
  await keyboard.press('Tab');
  const open = page.getByRole('button', { name: 'Buka berkas…' });
  expect(await open.evaluate((node) => node === document.activeElement)).toBe(true);
  await keyboard.press('Enter');
  await (await chooser).setFiles(join(reports, 'songgom-2023.angka.xlsx'));
  await page.locator('.page-file', { hasText: 'songgom-2023.angka.xlsx' }).waitFor();

  const toTask = async (name: string): Promise<void> => {
    await keyboard.press('F6');
    for (let presses = 0; presses < 8; presses += 1) {
      const tab = pane.getByRole('tab', { name, exact: true });
      if (await tab.evaluate((node) => node === document.activeElement)) return;
      const isTab = await page.evaluate(() => document.activeElement?.getAttribute('role') === 'tab');
      await keyboard.press(isTab ? 'ArrowRight' : 'F6');
    }
    throw new Error(`The keys do not lead to ${name}`);
  };

  await toTask('Periksa');
  await press('Periksa buku kerja ini');
  await pane.getByRole('region', { name: 'Hasil periksa' }).waitFor();

  await press(/^Rincian temuan di sel .* lembar 3\.3 Anggaran Sasaran$/);
  await pane.getByRole('heading', { name: '3.3 Anggaran Sasaran!C9' }).waitFor();
  await press('Perbaiki');
  // What is wrong only because of this cell is repaired with it.
  await press(/^Perbaiki \d+ sel$/);
  await waitForNotice(edition, /^\d+ sel diperbaiki\./);

  await press(/^Rincian temuan di sel .* lembar 3\.4 Belanja$/);
  await press('Abaikan…');
  await pane.getByRole('heading', { name: 'Abaikan temuan ini?' }).waitFor();
  await keyboard.press('Tab');
  await keyboard.type('Menunggu berita acara');
  await press('Abaikan');
  await waitForNotice(edition, 'Temuan diabaikan');

  await press(/^Perbaiki semua/);
  await press(/^Perbaiki \d+ sel$/);
  await waitForNotice(edition, /sel diperbaiki\./);

  await press('Tulis hasil periksa');
  await waitForNotice(edition, 'Hasil periksa ditulis di lembar Hasil Periksa.');

  await toTask('Kirim');
  await press('Siapkan kirim');
  await waitForNotice(edition, /terbaca tanpa add-in/);
  expect(edition.errors).toEqual([]);
});
