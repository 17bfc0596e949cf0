/** What is typed is kept on the machine until it lies in a file. */
import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import { violationsOf } from './pane-steps';
import { useWebEdition } from './use-web-edition';

// A second try would hide a draft that is lost now and then.
jest.retryTimes(0);

const use = useWebEdition({ acceptDownloads: true });

const kept = (): Promise<void> => use.edition.page.getByText('Draf tersimpan').waitFor();
const offer = () => use.edition.page.getByRole('dialog', { name: 'Lanjutkan pekerjaan yang belum disimpan?' });

/** Reloads the page as somebody does who does not mind what the browser asks. */
async function reload(): Promise<void> {
  const { page } = use.edition;
  const accept = (question: { accept: () => Promise<void> }): void => void question.accept();
  page.on('dialog', accept);
  await page.reload();
  page.off('dialog', accept);
  await use.edition.waitForSample();
}

/** Presses Ctrl+S and gives a cell of what is downloaded. */
async function savedBySKey(sheet: string, row: number, column: number): Promise<unknown> {
  const { page } = use.edition;
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const { sheets } = await readWorkbook(new Uint8Array(readFileSync(await (await downloading).path())));
  return sheets.find(({ name }) => name === sheet)?.rows[row]?.[column]?.value;
}

test('a draft comes back after a reload, is another page’s own no more, and is gone when it is saved', async () => {
  const { edition } = use;
  const { page } = edition;
  await edition.newFile('Standar nasional', 2025);
  await edition.tab('Identitas').click();
  await edition.goTo('B4');
  const heightOfBar = (): Promise<number> =>
    page.locator('.page-toolbar').evaluate((bar) => bar.getBoundingClientRect().height);
  const before = await heightOfBar();
  await edition.type('Contoh');
  await kept();
  expect(await heightOfBar()).toBe(before);
  expect(await page.locator('.page-kept').evaluate((said) => said.scrollWidth > said.clientWidth)).toBe(false);

  // A second page offers nothing: the first one still works on it.
  const other = await page.context().newPage();
  await other.goto(use.address);
  await other.locator('.page-file', { hasText: 'contoh.xlsx' }).waitFor();
  await other.waitForTimeout(1000);
  expect(await other.locator('dialog').count()).toBe(0);
  await other.close();

  await reload();
  await offer().waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await offer().getByRole('button', { name: 'Lanjutkan' }).click();
  await page.getByText('lkjip-2025.xlsx dilanjutkan dari drafnya.').waitFor();
  await edition.tab('Identitas').click();
  expect(await edition.shows('B4', 'Contoh')).toBe('Contoh');

  // An entry that nobody has finished is taken over before it is saved.
  await edition.goTo('B5');
  await page.keyboard.type('Tegal');
  expect(await savedBySKey('Identitas', 4, 1)).toBe('Tegal');
  await page.getByText(/^Draf /).waitFor({ state: 'hidden' });
  await reload();
  await page.waitForTimeout(1000);
  expect(await offer().count()).toBe(0);
});

test('a draft that is not wanted is deleted, one that is left for later is offered again', async () => {
  const { edition } = use;
  await edition.goTo('M3');
  await edition.type('5');
  await kept();
  await reload();
  await offer().getByRole('button', { name: 'Nanti' }).click();
  await reload();
  await offer().getByRole('button', { name: 'Hapus draf' }).click();
  await offer().waitFor({ state: 'hidden' });
  await reload();
  await edition.page.waitForTimeout(1000);
  expect(await offer().count()).toBe(0);
});

test('what is typed in the last moment is in the draft, and what follows from it is computed', async () => {
  const { edition } = use;
  const { page } = edition;
  await edition.goTo('L3');
  await edition.type('5');
  await edition.type('=L3*2');
  expect(await edition.shows('L4', '10')).toBe('10');
  await kept();
  await edition.goTo('L3');
  await edition.type('7');
  await reload();
  await offer().getByRole('button', { name: 'Lanjutkan' }).click();
  await page.getByText('contoh.xlsx dilanjutkan dari drafnya.').waitFor();
  await edition.tab('Survei').click();
  expect(await edition.shows('L3', '7')).toBe('7');
  expect(await edition.shows('L4', '14')).toBe('14');
});
