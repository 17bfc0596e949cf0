/** "Periksa banyak berkas" in the web edition: several files and a folder at once, by real clicks. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import { axeOn, violationsIn } from './axe';
import { useWebEdition } from './use-web-edition';

const use = useWebEdition({ acceptDownloads: true }, { samePage: true });
const reports = join(__dirname, '../fixtures/reports');
const folder = mkdtempSync(join(tmpdir(), 'lkjip-many-'));
afterAll(() => rmSync(folder, { recursive: true }));

const names = ['jatinegara-2021', 'pasongsongan-2023', 'songgom-2023'];
mkdirSync(join(folder, 'laporan/dalam'), { recursive: true });
for (const name of names) cpSync(join(reports, `${name}.angka.xlsx`), join(folder, 'laporan', `${name}.xlsx`));
cpSync(join(reports, 'songgom-2023.angka.xlsx'), join(folder, 'laporan/dalam/salinan.xlsx'));
writeFileSync(
  join(folder, 'laporan/rusak.xlsx'),
  readFileSync(join(reports, 'songgom-2023.angka.xlsx')).subarray(0, 900),
);
writeFileSync(join(folder, 'laporan/catatan.txt'), 'bukan laporan');

/** Presses a button that asks for files, and chooses them. */
async function choose(button: string, paths: string | string[]): Promise<void> {
  const { page } = use.edition;
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(paths);
}

/** The rows of the list, each as the texts of its cells. */
const rows = (): Promise<string[][]> =>
  use.edition.page
    .locator('.many-table tbody tr')
    .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent)));

async function downloaded(button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const { page } = use.edition;
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

test('a folder is checked whole: overview, order, rekap, letters, and a file with its findings', async () => {
  const { page, pane } = use.edition;
  await page.getByRole('button', { name: 'Periksa banyak berkas…' }).click();
  // The pane lies below the list: there is nothing to hide.
  await page.locator('.page-button:disabled', { hasText: 'Sembunyikan panel' }).waitFor();
  await choose('Pilih folder…', join(folder, 'laporan'));
  await page.getByText(/^4 berkas diperiksa: \d+ kesalahan\. 1 berkas tidak terbaca\.$/).waitFor();
  const list = await rows();
  const files = list.map((cells) => cells.at(-1));
  expect(files.slice(-1)).toEqual(['laporan/rusak.xlsx']);
  expect([...files].sort()).toEqual(
    ['laporan/dalam/salinan.xlsx', ...names.map((name) => `laporan/${name}.xlsx`), 'laporan/rusak.xlsx'].sort(),
  );
  const errors = list.slice(0, 4).map(([count]) => Number(count));
  expect(errors).toEqual([...errors].sort((one, other) => other - one));
  await page.getByText(/Isi berkas ini sama dengan berkas laporan\/dalam\/salinan\.xlsx/).waitFor();
  expect(await violationsIn(axeOn(page).include('.many'))).toEqual([]);

  // By a heading, and the other way round.
  await page.getByRole('button', { name: 'Kantor', exact: true }).click();
  const offices = async (): Promise<string[]> => (await rows()).slice(0, 4).map((cells) => cells.at(-2)!);
  const ascending = await offices();
  expect(ascending).toEqual([...ascending].sort());
  await page.getByRole('button', { name: 'Kantor', exact: true }).click();
  expect(await offices()).toEqual([...ascending].reverse());

  const rekap = await downloaded('Unduh rekap');
  expect(rekap.name).toBe('rekap.xlsx');
  const { sheets } = await readWorkbook(rekap.bytes);
  const lines = sheets[0]!.rows.slice(1).map((row) => row?.[2]?.value);
  expect(lines).toEqual(errors);
  const letters = await downloaded('Unduh surat');
  expect(letters.name).toBe('catatan hasil reviu.zip');
  expect(Object.keys(unzipSync(letters.bytes)).sort()).toEqual(
    ['salinan', ...names].map((name) => `${name} (catatan hasil reviu).docx`).sort(),
  );

  await page.getByRole('button', { name: 'laporan/songgom-2023.xlsx', exact: true }).click();
  await page.locator('.page-file', { hasText: 'songgom-2023.xlsx' }).waitFor();
  await pane.getByRole('region', { name: 'Hasil periksa' }).waitFor();
  const found = (await rows()).length;
  expect(found).toBe(0);
  const count = list.find((cells) => cells.at(-1) === 'laporan/songgom-2023.xlsx')![0]!;
  await pane.getByText(`${count} kesalahan`).first().waitFor();

  await page.getByRole('button', { name: 'Daftar 5 berkas' }).click();
  expect(await rows()).toHaveLength(5);
  // In the order that was chosen.
  expect(await offices()).toEqual([...ascending].reverse());

  // What was found out before speaks the language that is chosen now.
  expect((await rows()).at(-1)![0]).toMatch(/^Berkas rusak/);
  await page.getByText('catatan hasil reviu.zip ada di folder unduhan.').waitFor();
  await page.getByRole('button', { name: 'Ke lembar kerja' }).click();
  await pane.getByRole('button', { name: 'Pengaturan' }).click();
  await pane.getByRole('button', { name: 'Tampilkan dalam bahasa Inggris' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'List of 5 files' }).click();
  await page.getByText('catatan hasil reviu.zip is in the folder of downloads.').waitFor();
  expect((await rows()).at(-1)![0]).toMatch(/^The file is damaged/);
});

test('a check that is stopped in its middle keeps what is done, and goes on', async () => {
  const { page } = use.edition;
  const many = Array.from({ length: 12 }, (_each, copy) => join(folder, `${String(copy)}.xlsx`));
  for (const path of many) cpSync(join(reports, 'songgom-2023.angka.xlsx'), path);
  await page.getByRole('button', { name: 'Periksa banyak berkas…' }).click();
  // By keyboard: from the list to the bar and back, past what lies under the list.
  const focused = (selector: string) =>
    page.waitForFunction((wanted) => Boolean(document.activeElement?.closest(wanted)), selector);
  await focused('#many-title');
  await page.keyboard.press('F6');
  await focused('.page-toolbar');
  await page.keyboard.press('F6');
  await focused('#many-title');
  // Pressed by the page itself as soon as a number is there: a quick machine is done before a test could.
  await page.evaluate(() => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('.many-number') === null) return;
      observer.disconnect();
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Batal')?.click();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await choose('Pilih berkas…', many);
  await page.getByText(/^Dihentikan: \d+ berkas belum diperiksa\.$/).waitFor();
  const waiting = async (): Promise<number> => (await rows()).filter(([state]) => state === 'menunggu').length;
  const left = await waiting();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(12);
  await page.waitForTimeout(300);
  expect(await waiting()).toBe(left);
  await page.getByRole('button', { name: 'Lanjutkan' }).click();
  await page.getByText(/^12 berkas diperiksa: \d+ kesalahan\.$/).waitFor();
  expect(await waiting()).toBe(0);

  await page.getByRole('button', { name: 'Ke lembar kerja' }).click();
  await page.waitForFunction(() => document.activeElement !== document.body);
  expect(await use.edition.shows('A1', '')).toBeDefined();
});

test('two files that are dropped are both checked', async () => {
  const { page } = use.edition;
  const bytes = readFileSync(join(reports, 'songgom-2023.angka.xlsx')).toString('base64');
  const carried = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    for (const name of ['satu.xlsx', 'dua.xlsx'])
      transfer.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], name));
    return transfer;
  }, bytes);
  const target = page.locator('.page-grid');
  await target.dispatchEvent('dragover', { dataTransfer: carried });
  await target.dispatchEvent('drop', { dataTransfer: carried });
  await page.getByText(/^2 berkas diperiksa:/).waitFor();
  expect((await rows()).map((cells) => cells.at(-1)).sort()).toEqual(['dua.xlsx', 'satu.xlsx']);
});
