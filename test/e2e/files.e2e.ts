import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Download } from 'playwright-core';
import { strToU8, zipSync, unzipSync } from 'fflate';
import type { StaticServer } from '../../scripts/static-server';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import type { Cell, Workbook } from '../../src/core/workbook/workbook';
import { cellAt } from '../../src/core/workbook/workbook';
import { launchBrowser } from './browser';
import { serveBuiltPages } from './server';
import { WebEdition } from './web-edition';

const reports = join(__dirname, '..', 'fixtures', 'reports');

let browser: Browser;
let server: StaticServer;
let edition: WebEdition;
let folder: string;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveBuiltPages()]);
  folder = mkdtempSync(join(tmpdir(), 'lkjip-files-'));
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  edition = await WebEdition.open(browser, server.address, { acceptDownloads: true });
});

afterEach(async () => {
  expect(edition.errors).toEqual([]);
  await edition.close();
});

/** Presses "Simpan" and gives what was downloaded. */
async function save(): Promise<{ name: string; bytes: Uint8Array; workbook: Workbook }> {
  const downloading = edition.page.waitForEvent('download');
  await edition.page.getByRole('button', { name: 'Simpan', exact: true }).click();
  const download: Download = await downloading;
  const bytes = new Uint8Array(readFileSync(await download.path()));
  return { name: download.suggestedFilename(), bytes, workbook: await readWorkbook(bytes) };
}

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
  const { name, workbook } = await save();
  expect(name).toBe('contoh (LKjIP).xlsx');
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
  await edition.page.locator('.page-file', { hasText: 'songgom-2023.angka.xlsx' }).waitFor();
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

test('a new file has the standard sheets of the chosen profile and year, and can be saved', async () => {
  const { page } = edition;
  await page.getByRole('button', { name: 'Berkas baru…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Berkas baru dari lembar standar' });
  await dialog.getByLabel('Tahun laporan').fill('20');
  expect(await dialog.getByRole('button', { name: 'Buat berkas', exact: true }).isDisabled()).toBe(true);
  await dialog.getByLabel('Profil daerah').selectOption('brebes');
  await dialog.getByLabel('Tahun laporan').fill('2024');
  await page.keyboard.press('Enter');
  await page.getByText('lkjip-2024.xlsx siap diisi.').waitFor();
  await edition.tab('Identitas').waitFor();
  expect(await edition.tab('Lembar1').count()).toBe(0);
  const { name, workbook } = await save();
  expect(name).toBe('lkjip-2024 (LKjIP).xlsx');
  expect(workbook.sheets[0]?.name).toBe('Identitas');
  expect(workbook.sheets.length).toBeGreaterThan(5);
  const formulas = workbook.sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => (row ?? []).filter((cell) => cell?.formula !== undefined)),
  );
  expect(formulas.length).toBeGreaterThan(50);
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
