import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { profileOf } from '../../src/core/profiles';
import { emptyOffice } from '../../src/core/scaffold/empty-office';
import { fillFirst } from '../../src/core/scaffold/fill-first';
import { scaffold } from '../../src/core/scaffold/scaffold';
import type { SavedSheet, SavedWorkbook } from '../../src/hosts/xlsx/export-model';
import { exportWorkbook } from '../../src/hosts/xlsx/export';
import { planToSaved } from '../../src/hosts/xlsx/plan-to-saved';
import { readSavedWorkbook } from '../../src/hosts/xlsx/read-saved';
import { savedSheet } from '../../src/hosts/xlsx/saved-sheet';
import { sheetSentences } from '../../src/messages/sheets/id';
import { openTask, waitForNotice } from './pane-steps';
import { useWebEdition } from './use-web-edition';
import type { WebEdition } from './web-edition';

const use = useWebEdition({ acceptDownloads: true }, { samePage: true });
let edition: WebEdition;

beforeEach(() => {
  edition = use.edition;
});

/** Presses "Simpan" and reads what was downloaded. */
async function save(): Promise<{ name: string; bytes: Uint8Array; saved: SavedWorkbook }> {
  const { name, bytes } = await edition.save();
  return { name, bytes, saved: (await readSavedWorkbook(bytes)).workbook };
}

/** What a sheet keeps beside its cells, and how many of its cells have a fill. */
function kept(sheet: SavedSheet): unknown {
  const { validations, conditions, page, frozenRows, showsGridlines, merges, rows } = sheet;
  const widths = [...sheet.columnWidths.values()].map(Math.round);
  const filled = rows.flatMap((row) => (row ?? []).filter((cell) => cell?.look?.fill !== undefined)).length;
  return { validations, conditions, page, frozenRows, showsGridlines, merges: merges.length, widths, filled };
}

test('a new file has the standard sheets of the chosen profile and year, and is saved with all that they have', async () => {
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
  const { name, saved } = await save();
  expect(name).toBe('lkjip-2024 (LKjIP).xlsx');
  expect(saved.sheets[0]?.name).toBe('Identitas');
  const planned = planToSaved(fillFirst(scaffold(profileOf('brebes')!, emptyOffice(2024), sheetSentences)));
  expect(saved.sheets.map((sheet) => [sheet.name, kept(sheet)])).toEqual(
    planned.sheets.map((sheet) => [sheet.name, kept(sheet)]),
  );
  expect(new Set(saved.names.map(({ name: each, text }) => `${each} ${text}`))).toEqual(
    new Set(planned.names.map(({ name: each, text }) => `${each} ${text}`)),
  );
});

/** The sheet of a name in what was saved. */
function sheetOf(saved: SavedWorkbook, name: string): SavedSheet {
  return saved.sheets.find((sheet) => sheet.name === name)!;
}

test('inserted sheets are saved with lists, conditions and printing, which follow a row that is inserted', async () => {
  await openTask(edition, 'Isi');
  await edition.pane.getByRole('button', { name: /^Sisipkan \d+ lembar$/ }).click();
  await waitForNotice(edition, /lembar disisipkan\./);
  const before = await save();
  const list = sheetOf(before.saved, 'Dukungan').validations[0]!;
  const printed = before.saved.names.find(({ name, sheet }) => name === '_xlnm.Print_Area' && sheet === '3.2 Capaian')!;
  // Six indicators from row 4 on, and the row below them, so that one added at the end is in the list.
  expect(list.formula1).toMatch(/^'2\.4 PK'!\$[A-Z]\$4:\$[A-Z]\$10$/);
  expect(sheetOf(before.saved, '3.2 Capaian').page).toMatchObject({
    orientation: 'landscape',
    paper: 9,
    fit: { wide: 1, tall: 0 },
  });

  await edition.pane.getByRole('button', { name: '3.2 Capaian', exact: true }).click();
  await edition.waitForCell('3.2 Capaian!A1');
  await edition.goTo('B6');
  await insertRow();
  const { saved } = await save();
  expect(sheetOf(saved, 'Dukungan').validations[0]).toEqual(list);
  const grown = sheetOf(before.saved, '3.2 Capaian').conditions.map(({ areas, ...rule }) => ({
    ...rule,
    areas: areas.map((area) => ({ ...area, bottom: area.bottom + 1 })),
  }));
  expect(grown.length).toBeGreaterThan(5);
  expect(sheetOf(saved, '3.2 Capaian').conditions).toEqual(grown);
  const longer = saved.names.find(({ name, sheet }) => name === '_xlnm.Print_Area' && sheet === '3.2 Capaian')!;
  expect(longer.text).toBe(printed.text.replace(/\d+$/, (row) => String(Number(row) + 1)));
});

/** Inserts a row above a selected cell near the top with the menu that a right click opens. */
async function insertRow(): Promise<void> {
  const { page } = edition;
  const canvas = page.locator('canvas[id^="univer-sheet-main-canvas"]');
  await canvas.click({ button: 'right', position: { x: 130, y: 185 } });
  await page.getByText('Sisipkan', { exact: true }).last().hover();
  await page
    .getByText('baris di atas')
    .filter({ visible: true })
    .last()
    .click({ position: { x: 10, y: 10 } });
  await page.waitForTimeout(500);
}

test('a list of an inserted sheet is chosen from by keys', async () => {
  await openTask(edition, 'Isi');
  await edition.pane.getByRole('button', { name: /^Sisipkan \d+ lembar$/ }).click();
  await waitForNotice(edition, /lembar disisipkan\./);
  await edition.pane.getByRole('button', { name: 'Jawaban SKM', exact: true }).click();
  await edition.waitForCell('Jawaban SKM!A1');
  await edition.goTo('P5');
  await edition.page.keyboard.press('Alt+ArrowDown');
  await edition.page.getByText('Perempuan', { exact: true }).click();
  expect(await edition.shows('P5', 'Perempuan')).toBe('Perempuan');
});

test('a list follows its source when a row is inserted there, and offers what is written into it', async () => {
  const { page, pane } = edition;
  await openTask(edition, 'Isi');
  await pane.getByRole('button', { name: /^Sisipkan \d+ lembar$/ }).click();
  await waitForNotice(edition, /lembar disisipkan\./);
  await pane.getByRole('button', { name: '2.4 PK', exact: true }).click();
  await edition.waitForCell('2.4 PK!A1');
  await edition.goTo('D5');
  await insertRow();
  await edition.goTo('D5');
  await edition.type('Indikator yang ditambahkan');
  await pane.getByRole('button', { name: 'Dukungan', exact: true }).click();
  await edition.waitForCell('Dukungan!A1');
  await edition.goTo('B4');
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByText('Indikator yang ditambahkan', { exact: true }).click();
  expect(await edition.shows('B4', 'Indikator yang ditambahkan')).toBe('Indikator yang ditambahkan');
  const { saved } = await save();
  // The list had six rows and the one below them, from row 4 on.
  expect(sheetOf(saved, 'Dukungan').validations[0]?.formula1).toMatch(/^'2\.4 PK'!\$D\$4:\$D\$11$/);
});

test('lists and conditions are there again when an insertion was undone and done once more', async () => {
  const { page, pane } = edition;
  await openTask(edition, 'Isi');
  await pane.getByRole('button', { name: /^Sisipkan \d+ lembar$/ }).click();
  await waitForNotice(edition, /lembar disisipkan\./);
  const rules = ({ sheets }: SavedWorkbook) =>
    sheets.map(({ name, validations, conditions }) => ({ name, validations, conditions }));
  const before = rules((await save()).saved);
  await edition.goTo('B4');
  await page.keyboard.press('Control+Z');
  await edition.tab('Dukungan').waitFor({ state: 'detached' });
  expect(rules((await save()).saved).flatMap(({ validations }) => validations)).toEqual([]);
  await edition.goTo('B4');
  await page.keyboard.press('Control+Y');
  await edition.tab('Dukungan').waitFor();
  expect(rules((await save()).saved)).toEqual(before);
  await edition.tab('Jawaban SKM').click();
  await edition.goTo('P5');
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByText('Perempuan', { exact: true }).click();
  expect(await edition.shows('P5', 'Perempuan')).toBe('Perempuan');
});

test('why a finding is ignored is saved with the file and comes back', async () => {
  const { pane } = edition;
  await edition.check();
  await pane.getByRole('button', { name: 'Rincian temuan di sel H4 lembar 3.1 Capaian' }).click();
  await pane.getByRole('button', { name: 'Abaikan…' }).click();
  await pane.getByLabel('Alasan').fill('Memakai skala <inspektorat> & "lama"');
  await pane.getByRole('button', { name: 'Abaikan', exact: true }).click();
  await waitForNotice(edition, 'Temuan diabaikan');
  const { bytes, saved } = await save();
  expect(saved.notes.map(({ key }) => key)).toEqual(['lkjip.diabaikan']);
  await edition.dropFile('kembali.xlsx', bytes);
  await edition.page.locator('.page-file', { hasText: 'kembali.xlsx' }).waitFor();
  await edition.check();
  await pane.getByText('Diabaikan (1)').click();
  await pane.getByText('Alasan: Memakai skala <inspektorat> & "lama"').waitFor();
});

test('what array formulas fill is in the new file, though nothing of it was computed here', async () => {
  const area = { top: 0, left: 3, bottom: 2, right: 3 };
  const rows = [
    [{ value: 3 }, undefined, undefined, { value: 3, formula: '=SORT(A1:A3,1,-1)', spill: area }],
    [{ value: 1 }, undefined, undefined, { value: 2 }],
    [{ value: 2 }, undefined, undefined, { value: 1 }],
  ];
  const given = savedSheet({ name: 'Lembar1', rows });
  const file = join(mkdtempSync(join(tmpdir(), 'lkjip-arrays-')), 'larik.xlsx');
  writeFileSync(file, exportWorkbook({ sheets: [given], names: [], notes: [] }).bytes);
  await edition.openFile(file);
  await edition.page.locator('.page-file', { hasText: 'larik.xlsx' }).waitFor();
  const { saved } = await save();
  const column = saved.sheets[0]!.rows.map((row) => row?.[3]);
  expect(column.map((cell) => cell?.value)).toEqual([3, 2, 1]);
  expect(column[0]).toMatchObject({ formula: '=SORT(A1:A3,1,-1)', spill: area });
});

test('what is ignored is not called right', async () => {
  const rows = [
    ['Tabel 3.8 Realisasi Anggaran Tahun 2025'],
    ['No', 'Program', 'Anggaran (Rp)', 'Realisasi (Rp)'],
    [1, 'Program Penunjang Urusan', 1000000000, 900000000],
    [2, 'Program Pemerintahan', 500000000, 450000000],
    [null, 'Jumlah', 1500000000, 1400000000],
  ].map((row) => row.map((value) => ({ value })));
  const file = join(mkdtempSync(join(tmpdir(), 'lkjip-ignored-')), 'jumlah.xlsx');
  writeFileSync(file, exportWorkbook({ sheets: [savedSheet({ name: '3.8', rows })], names: [], notes: [] }).bytes);
  await edition.openFile(file);
  await edition.page.locator('.page-file', { hasText: 'jumlah.xlsx' }).waitFor();
  await edition.check();
  await edition.pane.getByRole('button', { name: /^Rincian temuan di sel D3/ }).click();
  await edition.pane.getByRole('button', { name: 'Abaikan…' }).click();
  await edition.pane.getByLabel('Alasan').fill('Menunggu berita acara');
  await edition.pane.getByRole('button', { name: 'Abaikan', exact: true }).click();
  await edition.pane.getByText('Tidak ada kesalahan selain yang diabaikan.').waitFor();
  await edition.pane.getByText(/angka dihitung ulang: cocok, kecuali 1 temuan yang diabaikan\.$/).waitFor();
});
