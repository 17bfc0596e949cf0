/** Marks on wrong cells in the web edition, the way between them and the list by keys, and a repair in one step. */
import type { Locator } from 'playwright-core';
import { picture, violationsOf, waitForNotice } from './pane-steps';
import { servePage } from './serve-page';
import { useWebEdition } from './use-web-edition';

const use = useWebEdition({}, { samePage: true });

/** Where the grid shows a colour, in pixels of the page: how many there are, and the middle of the topmost line of it. */
async function painted(color: string): Promise<{ readonly count: number; readonly x: number; readonly y: number }> {
  return use.edition.page.evaluate((wanted) => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^="univer-sheet-main-canvas"]')!;
    const { data, width } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(wanted.slice(at, at + 2), 16));
    const found: number[] = [];
    for (let pixel = 0; pixel < data.length / 4; pixel += 1) {
      if (data[pixel * 4] === red && data[pixel * 4 + 1] === green && data[pixel * 4 + 2] === blue) found.push(pixel);
    }
    const row = Math.floor((found[0] ?? 0) / width);
    const line = found.filter((pixel) => Math.floor(pixel / width) === row).map((pixel) => pixel % width);
    const scale = canvas.width / canvas.getBoundingClientRect().width;
    const box = canvas.getBoundingClientRect();
    const middle = line.reduce((sum, each) => sum + each, 0) / Math.max(1, line.length);
    return { count: found.length, x: box.left + middle / scale, y: box.top + row / scale };
  }, color);
}

const red = '#b10e1c';
const paintedAtLeast = async (least: number): Promise<void> => {
  for (let waits = 0; (await painted(red)).count < least; waits += 1) {
    if (waits === 50) throw new Error('no mark is drawn');
    await use.edition.page.waitForTimeout(100);
  }
};
/** Waits for what the topmost mark says, the pointer moving over its cell as a hand does: the grid may still be drawn anew. */
const hoverUntil = async (tooltip: Locator, above: number): Promise<void> => {
  for (let moves = 0; !(await tooltip.isVisible()); moves += 1) {
    if (moves === 100) throw new Error('the mark says nothing');
    const { x, y } = await painted(red);
    await use.edition.page.mouse.move(x + (moves % 5), y - above);
    await use.edition.page.waitForTimeout(100);
  }
};
const unpainted = async (): Promise<void> => {
  for (let waits = 0; (await painted(red)).count > 0; waits += 1) {
    if (waits === 50) throw new Error('a mark is still drawn');
    await use.edition.page.waitForTimeout(100);
  }
};

test('a wrong cell is underlined, says why under the pointer, and is no other cell in the file that is saved', async () => {
  const { edition } = use;
  const { page } = edition;
  // The sheet in front is kept in the file.
  await edition.tab('3.1 Capaian').click();
  const before = await edition.save();
  expect((await painted(red)).count).toBe(0);
  await edition.check();
  await paintedAtLeast(20);
  const after = await edition.save();
  expect(Buffer.from(after.bytes).equals(Buffer.from(before.bytes))).toBe(true);

  const tooltip = page.getByRole('tooltip').filter({ hasText: /seharusnya|tidak sama|Kategori/ });
  await hoverUntil(tooltip, 6);
  await picture(page, 'tanda-sel');
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await tooltip.waitFor({ state: 'detached' });
  await hoverUntil(tooltip, 8);
  await page.mouse.move(600, 20);
  await tooltip.waitFor({ state: 'detached' });
});

test('F8 and Shift+F8 go through the findings in the grid, and their cards follow; so they do a selected cell', async () => {
  const { edition } = use;
  const { page, pane } = edition;
  await edition.check();
  await page.locator('canvas[id^="univer-sheet-main-canvas"]').focus();
  const current = pane.locator('.finding[aria-current="true"]');
  const cellOf = async (): Promise<string> => (await current.locator('.cell-link').first().innerText()).trim();

  const cells: string[] = [];
  for (let steps = 0; steps < 3; steps += 1) {
    await page.keyboard.press('F8');
    await page.waitForFunction(
      (seen) => {
        const link = document.querySelector('.finding[aria-current="true"] .cell-link')?.textContent?.trim();
        return link !== undefined && link !== seen;
      },
      cells.at(-1) ?? '',
    );
    const cell = await cellOf();
    await edition.waitForCell(cell);
    cells.push(cell);
  }
  expect(new Set(cells).size).toBe(3);
  await page.keyboard.press('Shift+F8');
  await edition.waitForCell(cells[1]!);
  expect(await cellOf()).toBe(cells[1]);

  // What is typed next goes into the cell.
  await edition.tab('3.1 Capaian').click();
  await edition.goTo('G5');
  await current.getByText('3.1 Capaian!G5').waitFor();
  expect(
    await current.evaluate((card) => {
      const { top, bottom } = card.getBoundingClientRect();
      const around = card.closest('.page-pane')!.getBoundingClientRect();
      return top >= around.top && bottom <= around.bottom;
    }),
  ).toBe(true);
  await edition.goTo('A1');
  await current.waitFor({ state: 'detached' });
});

test('what is being typed is kept when F8 goes on', async () => {
  const { edition } = use;
  await edition.check();
  await edition.tab('3.1 Capaian').click();
  await edition.goTo('B9');
  await edition.page.keyboard.type('Catatan');
  await edition.page.keyboard.press('F8');
  await edition.pane.locator('.finding[aria-current="true"]').waitFor();
  await edition.tab('3.1 Capaian').click();
  expect(await edition.shows('B9', 'Catatan')).toBe('Catatan');
});

test('by keys in the pane: F8 to a card, Tab to Perbaiki, which is done at once and taken back', async () => {
  const { edition } = use;
  const { page, pane } = edition;
  await edition.check();
  await pane.getByRole('tab', { name: 'Periksa' }).focus();
  const card = pane.locator('.finding', { has: page.getByRole('button', { name: '3.1 Capaian!G5' }) });
  for (let presses = 0; presses < 5; presses += 1) {
    if ((await card.getAttribute('aria-current')) === 'true') break;
    await page.keyboard.press('F8');
    await page.waitForTimeout(300);
  }
  await page.waitForFunction(() => document.activeElement?.classList.contains('finding'));
  expect(await card.evaluate((node) => node === document.activeElement)).toBe(true);
  await paintedAtLeast(20);

  const repair = card.getByRole('button', { name: 'Perbaiki sel G5 lembar 3.1 Capaian' });
  for (let presses = 0; presses < 4; presses += 1) {
    if (await repair.evaluate((node) => node === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await waitForNotice(edition, '1 sel diperbaiki.');
  await card.waitFor({ state: 'detached' });
  // The keyboard is still in the pane.
  expect(await pane.evaluate((node) => node.contains(document.activeElement))).toBe(true);
  expect(await edition.shows('G5', '101,03%')).toBe('101,03%');
  await pane.getByRole('button', { name: 'Urungkan' }).click();
  await waitForNotice(edition, 'Sudah dikembalikan seperti semula.');
  await card.waitFor();
  expect(await edition.shows('G5', '98,98%')).toBe('98,98%');
});

test('a mark goes when its cell is changed, and with the findings', async () => {
  const { edition } = use;
  await edition.check();
  await edition.tab('3.2 Anggaran').click();
  await paintedAtLeast(20);
  await edition.goTo('C16');
  await edition.type('63200000');
  await unpainted();
  await edition.tab('3.1 Capaian').click();
  await paintedAtLeast(20);
  await edition.openFile('test/fixtures/reports/songgom-2023.angka.xlsx');
  await edition.page.getByRole('button', { name: 'Lanjutkan tanpa menyimpan' }).click();
  await edition.page.locator('.page-file', { hasText: 'songgom-2023.angka.xlsx' }).waitFor();
  await unpainted();
});

test('where nothing can be drawn over cells, they are marked on request, and the marks are taken away', async () => {
  const built = await servePage('pane-page.tsx');
  const context = await use.browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${built.address}?jahat`);
  await page.getByRole('button', { name: 'Periksa buku kerja ini' }).click();
  await page.getByRole('button', { name: 'Tandai sel' }).click();
  await page.locator('.pane-notice', { hasText: /^\d+ sel ditandai dengan format bersyarat/ }).waitFor();
  await page.getByRole('button', { name: 'Tandai lagi' }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Hapus tanda' }).click();
  await page.locator('.pane-notice', { hasText: /^\d+ tanda dihapus/ }).waitFor();
  await page.getByRole('button', { name: 'Tandai sel' }).click();
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await page.getByRole('button', { name: 'Hapus tanda' }).waitFor({ state: 'detached' });
  await context.close();
  await built.close();
});
