import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync, unzipSync } from 'fflate';
import type { Cell, Workbook } from '../../src/core/workbook/workbook';
import { cellAt } from '../../src/core/workbook/workbook';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import { openTask, waitForNotice } from './pane-steps';
import { useWebEdition } from './use-web-edition';
import type { WebEdition } from './web-edition';

const reports = join(__dirname, '..', 'fixtures', 'reports');

const use = useWebEdition({ acceptDownloads: true }, { samePage: true });
let edition: WebEdition;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-files-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  edition = use.edition;
});

/** Presses "Simpan" and reads what was downloaded. */
async function save(): Promise<{ name: string; bytes: Uint8Array; workbook: Workbook }> {
  const saved = await edition.save();
  return { ...saved, workbook: await readWorkbook(saved.bytes) };
}

const opened = (name: string): Promise<void> => edition.page.locator('.page-file', { hasText: name }).waitFor();

function cellOf(workbook: Workbook, sheetName: string, row: number, column: number): Cell | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  return sheet && cellAt(sheet, row, column);
}

test('what was typed is saved as a new file; formulas of ours become native ones or values', async () => {
  await edition.goTo('B22');
  await edition.type('=IKM(B3:J20)');
  await edition.type('=SUM(B3:B20)');
  expect(await edition.shows('B23', '57')).toBe('57');
  await edition.goTo('L3');
  await edition.type('=TABELIKM(B3:J20)');
  expect(await edition.shows('L3', '3,1666667')).toBe('3,1666667');
  await edition.page.getByRole('button', { name: 'Simpan', exact: true }).click();
  const dialog = edition.page.getByRole('dialog', { name: 'Yang tidak ikut tersimpan' });
  await dialog.waitFor();
  expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual([
    '1 rumus yang tidak dapat dihitung Excel biasa (nilainya tetap ada): Survei!L3',
  ]);
  const downloading = edition.page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Simpan berkas baru' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('contoh (LKjIP).xlsx');
  const workbook = await readWorkbook(new Uint8Array(readFileSync(await download.path())));
  await edition.page.getByText('1 rumus LKjIP disimpan sebagai rumus Excel biasa.').waitFor();
  await edition.page.getByText('1 rumus disimpan sebagai nilainya: Survei!L3.').waitFor();
  const index = cellOf(workbook, 'Survei', 21, 1);
  // 546 points over 18 people and 9 questions: 546 / 162 × 25.
  expect(index?.value).toBeCloseTo((546 / 162) * 25, 10);
  expect(index?.formula).toMatch(/AVERAGE/);
  expect(cellOf(workbook, 'Survei', 22, 1)).toMatchObject({ value: 57, formula: '=SUM(B3:B20)' });
  // The first unsur has 57 points of 18 people; all nine rows of the table are there.
  expect(cellOf(workbook, 'Survei', 2, 11)).toEqual({ value: 57 / 18 });
  expect(cellOf(workbook, 'Survei', 10, 14)?.value).toMatch(/^[ABCD]$/);
});

test('a report comes back from the grid with the same values, formulas, formats and merged areas', async () => {
  const path = join(reports, 'songgom-2023.angka.xlsx');
  const before = await readWorkbook(new Uint8Array(readFileSync(path)));
  await edition.openFile(path);
  await opened('songgom-2023.angka.xlsx');
  const { bytes, workbook } = await save();
  const filled = (book: Workbook): unknown =>
    book.sheets.map(({ name, hidden, merges, rows }) => ({
      name,
      hidden,
      merges: new Set(merges.map((area) => JSON.stringify(area))),
      cells: rows.flatMap((row, index) =>
        (row ?? []).flatMap((cell, column) => (cell === undefined ? [] : [[index, column, cell]])),
      ),
    }));
  expect(filled(workbook)).toEqual(filled(before));
  expect(new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml'])).toContain('customWidth="1"');
});

test('what a new file will not keep is said when a file is opened and before it is saved', async () => {
  const parts = unzipSync(new Uint8Array(readFileSync(join(reports, 'songgom-2023.angka.xlsx'))));
  const withMacro = zipSync({ ...parts, 'xl/vbaProject.bin': strToU8('x'), 'xl/charts/chart1.xml': strToU8('<x/>') });
  await edition.dropFile('bermakro.xlsm', withMacro);
  await edition.page.getByText('Berkas baru yang disimpan dari halaman ini tidak memuat: makro, grafik.').waitFor();
  await edition.page.getByRole('button', { name: 'Simpan', exact: true }).click();
  const dialog = edition.page.getByRole('dialog', { name: 'Yang tidak ikut tersimpan' });
  await dialog.waitFor();
  expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual(['makro', 'grafik']);
  await edition.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await edition.page.getByRole('button', { name: 'Simpan', exact: true }).click();
  const downloading = edition.page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Simpan berkas baru' }).click();
  expect((await downloading).suggestedFilename()).toBe('bermakro (LKjIP).xlsx');
});

test('a file that is dropped on the page is opened, and one that is no workbook changes nothing', async () => {
  const path = join(reports, 'jatinegara-2021.angka.xlsx');
  await edition.dropFile('jatinegara.xlsx', new Uint8Array(readFileSync(path)));
  await opened('jatinegara.xlsx');
  await edition.tab('3.8 Realisasi Anggaran').waitFor();
  await edition.dropFile('surat.pdf', strToU8('%PDF-1.7 bukan buku kerja'));
  await edition.page.getByText(/^surat\.pdf tidak dapat dibuka\. .*PDF/).waitFor();
  expect(await edition.page.locator('.page-file').innerText()).toBe('jatinegara.xlsx');
  expect(await edition.tab('3.8 Realisasi Anggaran').count()).toBe(1);
});

test('what is still being typed is not lost without a question: when the page is left, or a file is dropped', async () => {
  const { page } = edition;
  await edition.goTo('L3');
  await page.keyboard.type('7');
  const asked = page.waitForEvent('dialog', { timeout: 5000 });
  const reload = page.reload({ timeout: 5000 }).catch(() => undefined);
  await (await asked).dismiss();
  await reload;
  const other = new Uint8Array(readFileSync(join(reports, 'jatinegara-2021.angka.xlsx')));
  await edition.dropFile('lain.xlsx', other);
  await page.getByRole('dialog', { name: 'Perubahan belum disimpan' }).getByRole('button', { name: 'Batal' }).click();
  expect(await edition.shows('L3', '7')).toBe('7');
});

test('changes are not lost without a question: when a file is dropped, a new one is made, or the page is left', async () => {
  const { page } = edition;
  const other = new Uint8Array(readFileSync(join(reports, 'jatinegara-2021.angka.xlsx')));
  const dialog = page.getByRole('dialog', { name: 'Perubahan belum disimpan' });
  await edition.goTo('L3');
  await edition.type('7');
  expect(await edition.shows('L3', '7')).toBe('7');

  await edition.dropFile('lain.xlsx', other);
  await dialog.getByRole('button', { name: 'Batal' }).click();
  expect(await edition.shows('L3', '7')).toBe('7');

  await page.getByRole('button', { name: 'Berkas baru…' }).click();
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await page.getByRole('dialog').count()).toBe(0);

  const asked = page.waitForEvent('dialog');
  const reload = page.reload({ timeout: 5000 }).catch(() => undefined);
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await reload;

  const downloading = page.waitForEvent('download');
  await edition.dropFile('lain.xlsx', other);
  await dialog.getByRole('button', { name: 'Simpan dulu' }).click();
  expect((await downloading).suggestedFilename()).toBe('contoh (LKjIP).xlsx');
  await opened('lain.xlsx');

  // What was saved or taken back is lost to nobody.
  await edition.dropFile('lagi.xlsx', other);
  await opened('lagi.xlsx');
  await edition.goTo('L3');
  await edition.type('7');
  await page.keyboard.press('Control+Z');
  await edition.dropFile('terakhir.xlsx', other);
  await opened('terakhir.xlsx');
});

test('what is inserted while cells are marked as copied is taken back, by the pane and by keys', async () => {
  const { page } = edition;
  const insert = async (): Promise<void> => {
    await openTask(edition, 'Isi');
    const more = edition.pane.getByRole('button', { name: 'Sisipkan lembar lain' });
    if (await more.isVisible()) await more.click();
    await edition.pane.getByRole('button', { name: /^Sisipkan \d+ lembar$/ }).click();
    await edition.pane.getByRole('button', { name: 'Identitas', exact: true }).waitFor();
    await edition.tab('Identitas').waitFor();
    await edition.goTo('B5');
    await page.keyboard.press('Control+C');
  };
  await insert();
  await edition.pane.getByRole('button', { name: 'Urungkan' }).click();
  await waitForNotice(edition, 'Sudah dikembalikan seperti semula.');
  await edition.tab('Identitas').waitFor({ state: 'detached' });
  await insert();
  await page.keyboard.press('Control+Z');
  await edition.tab('Identitas').waitFor({ state: 'detached' });
  const { workbook } = await save();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Survei', '2.1 PK', '3.1 Capaian', '3.2 Anggaran']);
});

/** A workbook with one sheet whose rows are made by a function. */
function workbookFile(name: string, rows: number, row: (index: number) => string): string {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
  let cells = '';
  for (let index = 0; index < rows; index += 1) cells += row(index);
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`,
  };
  const files = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]));
  const path = join(folder, name);
  writeFileSync(path, zipSync(files, { level: 1 }));
  return path;
}

/** Ten numbers that hardly repeat, so that the file is no bomb. */
function manyNumbers(index: number): string {
  let xml = `<row r="${String(index + 1)}">`;
  for (let column = 0; column < 10; column += 1) xml += `<c><v>${String(Math.sin(index * 10 + column))}</v></c>`;
  return `${xml}</row>`;
}

test('a file with too many cells for the grid is refused with its limit, and what was open stays', async () => {
  const path = workbookFile('besar.xlsx', 30_001, manyNumbers);
  await edition.openFile(path);
  await edition.page.getByText('besar.xlsx tidak dapat dibuka. Sel yang terisi lebih dari 300.000').waitFor();
  expect(await edition.page.locator('.page-file').innerText()).toBe('contoh.xlsx');
});

test('opening a large file shows how far it is, and stops when told to', async () => {
  const path = workbookFile('sangat besar.xlsx', 200_000, manyNumbers);
  await edition.openFile(path);
  await edition.page.waitForFunction(
    () => (document.querySelector<HTMLProgressElement>('.page-status progress')?.value ?? 0) > 0,
  );
  await edition.page.getByRole('button', { name: 'Batal' }).click();
  await edition.page.getByText('sangat besar.xlsx batal dibuka.').waitFor();
  expect(await edition.page.locator('.page-file').innerText()).toBe('contoh.xlsx');
});
