/** A clerk's year: every form of the standard file filled by keys and from the clipboard, as the example office has it. */
import { readFileSync } from 'node:fs';
import { check } from '../../src/core/check';
import { standar } from '../../src/core/profiles/standar';
import { emptyOffice } from '../../src/core/scaffold/empty-office';
import { exampleOffice } from '../../src/core/scaffold/example/example-office';
import { scaffold } from '../../src/core/scaffold/scaffold';
import type { PlannedCell } from '../../src/core/scaffold/sheet-plan';
import { formatCell } from '../../src/core/workbook/address';
import { cellAt, type CellValue, type Workbook } from '../../src/core/workbook/workbook';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import { sheetSentences } from '../../src/messages/sheets/id';
import { openTask, waitForNotice } from './pane-steps';
import type { WebEdition } from './web-edition';

/** A cell to fill in, and what the example office enters. */
interface Entry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Cells side by side and one below the other, without a gap. */
interface Block {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Entry[])[];
}

/** So many cells of a block and fewer are typed; more of them come from another file. */
const MOST_TYPED = 8;
/** The lists that the forms bring with them. */
const LISTS = 'Sebutan Responden';
const YEAR = 2025;

/** What the example office enters, sheet by sheet in the order of the file. */
function entriesOfYear(year: number): readonly (readonly Entry[])[] {
  const blank = scaffold(standar, emptyOffice(year), sheetSentences);
  return scaffold(standar, exampleOffice(year), sheetSentences)
    .filter(({ name }) => name !== LISTS)
    .map(({ name, cells }) => {
      const there = blank.find((plan) => plan.name === name)?.cells ?? [];
      const rowOf = rowsOfSameNumber(cells, there);
      return cells.flatMap(({ row: rowOfExample, column, role, value, formula }): Entry[] => {
        if (role !== 'input' || value === undefined || formula !== undefined) return [];
        const row = rowOf(rowOfExample);
        const isThere = there.some((cell) => cell.row === row && cell.column === column && cell.value === value);
        return isThere ? [] : [{ sheet: name, row, column, value }];
      });
    })
    .filter((entries) => entries.length > 0);
}

/**
 * Where the empty form has the rows of the example: programmes, kegiatan and sub kegiatan go by their numbers, of which the
 * form has some to spare.
 */
function rowsOfSameNumber(example: readonly PlannedCell[], blank: readonly PlannedCell[]): (row: number) => number {
  const numbers = (cells: readonly PlannedCell[]): PlannedCell[] =>
    cells.filter(({ column, role, value }) => column === 0 && role === 'computed' && value !== undefined);
  const there = new Map(numbers(blank).map(({ value, row }) => [value, row]));
  const rows = new Map(numbers(example).map(({ value, row }) => [row, there.get(value)]));
  return (row) => rows.get(row) ?? row;
}

/** Entries as blocks: what stands side by side in a row, and below it in rows of the same columns. */
function blocksOf(entries: readonly Entry[]): Block[] {
  const sorted = [...entries].sort((first, second) => first.row - second.row || first.column - second.column);
  const runs: Entry[][] = [];
  for (const entry of sorted) {
    const last = runs.at(-1)?.at(-1);
    if (last?.row === entry.row && last.column === entry.column - 1) runs.at(-1)!.push(entry);
    else runs.push([entry]);
  }
  const blocks: { sheet: string; top: number; left: number; rows: Entry[][] }[] = [];
  for (const run of runs) {
    const { sheet, row, column } = run[0]!;
    const above = blocks.find(
      ({ top, left, rows }) => left === column && top + rows.length === row && rows[0]!.length === run.length,
    );
    if (above === undefined) blocks.push({ sheet, top: row, left: column, rows: [run] });
    else above.rows.push(run);
  }
  return blocks;
}

/** A value as somebody types it here. */
function written(value: CellValue): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}

/** Fills one sheet: short blocks key by key, long ones with Ctrl+V. */
async function fillSheet(edition: WebEdition, entries: readonly Entry[], delay: number): Promise<void> {
  const { page } = edition;
  await edition.tab(entries[0]!.sheet).click();
  for (const { top, left, rows } of blocksOf(entries)) {
    await edition.goTo(formatCell(top, left));
    if (rows.flat().length > MOST_TYPED) {
      const text = rows.map((row) => row.map(({ value }) => written(value)).join('\t')).join('\r\n');
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await page.keyboard.press('Control+V');
      // The clipboard is the next block's from then on.
      await page.waitForTimeout(200);
      continue;
    }
    for (const [index, row] of rows.entries()) {
      if (index > 0) await edition.goTo(formatCell(top + index, left));
      for (const { value } of row) {
        await page.keyboard.type(written(value), { delay });
        await page.keyboard.press('Tab', { delay });
      }
      await edition.waitForSelection(formatCell(top + index, left + row.length));
    }
  }
}

/** The entries that a workbook does not hold as they were entered. */
function lostOf(workbook: Workbook, entries: readonly Entry[]): string[] {
  return entries.flatMap(({ sheet, row, column, value }) => {
    const found = workbook.sheets.find(({ name }) => name === sheet);
    const arrived = (found === undefined ? undefined : cellAt(found, row, column)?.value) ?? null;
    return arrived === value
      ? []
      : [`${sheet}!${formatCell(row, column)}: ${String(value)} → ${JSON.stringify(arrived)}`];
  });
}

/**
 * New file, every step of the checklist, a reload in the middle, a wrong number found and repaired, Ringkasan, Kirim, Ctrl+S.
 * @param delay milliseconds between two keys
 * @returns the file that was saved
 */
export async function workThroughYear(edition: WebEdition, delay: number): Promise<Uint8Array> {
  const { page, pane } = edition;
  const [first, second, ...others] = entriesOfYear(YEAR);
  await edition.newFile(standar.name, YEAR);
  await fillSheet(edition, first!, delay);
  await fillSheet(edition, second!, delay);

  // The power fails, and what was typed is still there.
  await page.getByText('Draf tersimpan').waitFor();
  const accept = (question: { accept: () => Promise<void> }): void => void question.accept();
  page.on('dialog', accept);
  await page.reload();
  page.off('dialog', accept);
  await page.getByRole('button', { name: 'Lanjutkan' }).click();
  await page.getByText('lkjip-2025.xlsx dilanjutkan dari drafnya.').waitFor();

  for (const entries of others) await fillSheet(edition, entries, delay);
  await openTask(edition, 'Isi');
  await pane.getByText('Semua lembar sudah diisi.').waitFor();

  // One number is typed over its formula.
  await edition.tab('3.2 Capaian').click();
  await edition.goTo('G5');
  await edition.type('98,98%');
  await pane.getByRole('button', { name: 'Periksa', exact: true }).click();
  await pane.locator('.pane-counts', { hasText: '1 kesalahan' }).waitFor();
  await page.keyboard.press('F8');
  const card = pane.locator('.finding[aria-current="true"]');
  await card.getByText('3.2 Capaian!G5').waitFor();
  await edition.waitForSelection('G5');
  await card.getByRole('button', { name: /^Perbaiki/ }).click();
  await waitForNotice(edition, '1 sel diperbaiki.');
  await card.waitFor({ state: 'detached' });

  await openTask(edition, 'Ringkasan');
  await openTask(edition, 'Kirim');
  await pane.getByRole('button', { name: 'Siapkan kirim' }).click();
  await waitForNotice(edition, /terbaca tanpa add-in/);
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  return new Uint8Array(readFileSync(await (await downloading).path()));
}

/** Everything that was entered stands in the file, and the checker finds no error in it. */
export async function expectWholeReport(file: Uint8Array): Promise<void> {
  const saved = await readWorkbook(file);
  expect(lostOf(saved, entriesOfYear(YEAR).flat())).toEqual([]);
  expect(check(saved).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
}
