/** What the pane says when one of its files does not come, and that the next try brings it. */
import { violationsOf } from './pane-steps';
import { useWebEdition } from './use-web-edition';

// The browser writes every failed request to its console.
const use = useWebEdition({}, { mayFail: true });

/** Lets a file of the pane fail until it is told otherwise; a page that was loaded before asks for it anew. */
async function lose(name: string): Promise<() => Promise<void>> {
  const { page } = use.edition;
  const file = `**/pane/${name}.js`;
  await page.route(file, (route) => route.abort());
  return () => page.unroute(file);
}

const button = (name: string) => use.edition.pane.getByRole('button', { name, exact: true });

test('the sentences do not come: one that is always there, and a button that loads the page again', async () => {
  const { page, pane } = use.edition;
  const find = await lose('id');
  await page.reload();
  await use.edition.waitForSample();
  await pane.getByText('Panel ini tidak dapat dimuat. Periksa sambungan internet, lalu coba lagi.').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await find();
  await button('Coba lagi').click();
  await pane.getByText('Isi buku kerja tidak diubah.').waitFor();
});

test('a task does not come: its place says so, and the next try brings it', async () => {
  const { page, pane } = use.edition;
  const find = await lose('tasks');
  await pane.getByRole('tab', { name: 'Isi' }).click();
  await pane.getByText('Bagian ini tidak dapat dimuat. Periksa sambungan internet, lalu coba lagi.').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await find();
  await button('Coba lagi').click();
  await pane.getByLabel('Tahun laporan').waitFor();
});

test('what a button needs does not come: the notice says so, and the next press does it', async () => {
  const { edition } = use;
  const { pane } = edition;
  await edition.check();
  const find = await lose('tasks');
  await button('Tulis hasil periksa').click();
  await pane.getByText('Sebagian panel ini tidak dapat dimuat. Periksa sambungan internet, lalu coba lagi.').waitFor();
  await find();
  await button('Tulis hasil periksa').click();
  await pane.getByText('Hasil periksa ditulis di lembar Hasil Periksa.').waitFor();
});

test('another language does not come: the pane keeps speaking, and changes at the next press', async () => {
  const { pane } = use.edition;
  const find = await lose('en');
  await button('Pengaturan').click();
  await button('Tampilkan dalam bahasa Inggris').click();
  await pane.getByText('Bagian ini tidak dapat dimuat.').waitFor();
  await pane.getByRole('tab', { name: 'Periksa' }).waitFor();
  await find();
  await button('Tampilkan dalam bahasa Inggris').click();
  await pane.getByRole('tab', { name: 'Check' }).waitFor();
});

test('the profiles do not come: the list says so, and the next try brings them', async () => {
  // The page of the add-in; the web edition has them from its start.
  const { page, pane } = use.edition;
  await page.goto(`${use.address}taskpane.html`);
  await pane.getByRole('tab', { name: 'Isi' }).waitFor();
  const find = await lose('profiles');
  await pane.getByRole('tab', { name: 'Isi' }).click();
  await pane.getByText('Bagian ini tidak dapat dimuat.').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await find();
  await button('Coba lagi').click();
  await pane.getByLabel('Profil daerah').selectOption('Kabupaten Brebes');
});
