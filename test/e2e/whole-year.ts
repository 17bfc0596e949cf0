/** A clerk's year: every form of the standard file filled by keys and from the clipboard, as the example office has it. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../src/core/check';
import { standar } from '../../src/core/profiles/standar';
import { formatArea, formatCell } from '../../src/core/workbook/address';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import type { Hands } from './hands';
import { waitForNotice } from './pane-steps';
import type { WebEdition } from './web-edition';
import { blocksOf, entriesOfYear, lostOf, MOST_TYPED, written, YEAR, type Entry } from './year-entries';

/** After so many milliseconds the page says whether its draft is behind. */
const DRAFT_LOOK = 2500;

/** Fills one sheet: short blocks key by key, long ones with Ctrl+V. */
async function fillSheet(edition: WebEdition, hands: Hands, entries: readonly Entry[], delay: number): Promise<void> {
  const { page } = edition;
  await hands.toSheet(entries[0]!.sheet);
  for (const { top, left, rows } of blocksOf(entries)) {
    await hands.toCell(formatCell(top, left));
    if (rows.flat().length > MOST_TYPED) {
      const text = rows.map((row) => row.map(({ value }) => written(value)).join('\t')).join('\r\n');
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await page.keyboard.press('Control+V');
      // The clipboard is the next block's from then on.
      await edition.waitForSelection(
        formatArea({ top, left, bottom: top + rows.length - 1, right: left + rows[0]!.length - 1 }),
      );
      continue;
    }
    for (const [index, row] of rows.entries()) {
      if (index > 0) await hands.toCell(formatCell(top + index, left));
      for (const { value } of row) {
        await page.keyboard.type(written(value), { delay });
        await page.keyboard.press('Tab', { delay });
      }
      await edition.waitForSelection(formatCell(top + index, left + row.length));
    }
  }
}

/**
 * New file, every step of the checklist, a reload in the middle, a wrong number found and repaired, Ringkasan, Kirim, Ctrl+S.
 * @param hands how somebody moves about
 * @param delay milliseconds between two keys
 * @param pictures the name of the folder, among the files of a moment, with what the screen showed after each step
 * @returns the file that was saved
 */
export async function workThroughYear(
  edition: WebEdition,
  hands: Hands,
  { delay, pictures }: { readonly delay: number; readonly pictures: string },
): Promise<Uint8Array> {
  const { page, pane } = edition;
  const look = (step: string): Promise<unknown> =>
    page.screenshot({ path: join(tmpdir(), 'lkjip-year', pictures, `${step}.png`) });
  const [first, second, ...others] = entriesOfYear(YEAR);
  await hands.newFile(standar.name, YEAR);
  await fillSheet(edition, hands, first!, delay);
  await fillSheet(edition, hands, second!, delay);

  // The power fails after a while, and what was typed is still there.
  await page.waitForTimeout(DRAFT_LOOK);
  await page.getByText('Draf tersimpan').waitFor();
  await look('1 second sheet');
  const accept = (question: { accept: () => Promise<void> }): void => void question.accept();
  page.on('dialog', accept);
  await page.reload();
  page.off('dialog', accept);
  await hands.press(page.getByRole('button', { name: 'Lanjutkan' }));
  await page.getByText('lkjip-2025.xlsx dilanjutkan dari drafnya.').waitFor();

  for (const entries of others) await fillSheet(edition, hands, entries, delay);
  await hands.toTask('Isi');
  await look('2 filled');
  await pane.getByText('Semua lembar sudah diisi.').waitFor();

  // One number is typed over its formula.
  await hands.toSheet('3.2 Capaian');
  await hands.toCell('G5');
  await edition.type('98,98%');
  await hands.press(pane.getByRole('button', { name: 'Periksa', exact: true }));
  await pane.locator('.pane-counts', { hasText: '1 kesalahan' }).waitFor();
  await page.keyboard.press('F8');
  const card = pane.locator('.finding[aria-current="true"]');
  await card.getByText('3.2 Capaian!G5').waitFor();
  await edition.waitForSelection('G5');
  await look('3 mistake');
  await hands.press(card.getByRole('button', { name: /^Perbaiki/ }));
  await waitForNotice(edition, '1 sel diperbaiki.');
  await card.waitFor({ state: 'detached' });

  await hands.toTask('Ringkasan');
  await look('4 Ringkasan');
  await hands.toTask('Kirim');
  await hands.press(pane.getByRole('button', { name: 'Siapkan kirim' }));
  await waitForNotice(edition, /terbaca tanpa add-in/);
  await hands.press(pane.getByRole('button', { name: 'Siapkan cetak' }));
  await waitForNotice(edition, /lembar siap cetak/);
  await look('5 Kirim');
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
