/** What is typed without a pause arrives, whatever a person does next; the longer form is typing.long.e2e.ts. */
import { standar } from '../../src/core/profiles/standar';
import { emptyOffice } from '../../src/core/scaffold/empty-office';
import { scaffold } from '../../src/core/scaffold/scaffold';
import { cellAt, type CellValue } from '../../src/core/workbook/workbook';
import { parseCell } from '../../src/core/workbook/address';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import { sheetSentences } from '../../src/messages/sheets/id';
import { slowDown } from './slow-down';
import { typeIntoForms } from './type-forms';
import { useWebEdition } from './use-web-edition';

// A second try would hide a key that is lost now and then.
jest.retryTimes(0);

const use = useWebEdition({ acceptDownloads: true });
/** A sheet whose cells hold every entry against a rule, so that keys have to wait for the answer. */
const ANSWERS = 'Jawaban SKM';

async function saved(sheetName: string, cells: readonly string[]): Promise<CellValue[]> {
  const { sheets } = await readWorkbook((await use.edition.save()).bytes);
  const sheet = sheets.find(({ name }) => name === sheetName)!;
  return cells.map((cell) => {
    const { row, column } = parseCell(cell)!;
    return cellAt(sheet, row, column)?.value ?? null;
  });
}

/** Of the element that has the focus, what tells it from others. */
function focusedText(): Promise<string> {
  return use.edition.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '');
}

async function waitForPane(): Promise<void> {
  await use.edition.page.waitForFunction(() => Boolean(document.activeElement?.closest('.page-pane')));
}

async function openAnswers(): Promise<void> {
  const { edition } = use;
  await edition.newFile(standar.name, 2025);
  await edition.tab(ANSWERS).click();
}

test('24 cells of the empty standard forms arrive as they were typed at 30 ms a key', async () => {
  const { edition } = use;
  await edition.newFile(standar.name, 2025);
  const plans = scaffold(standar, emptyOffice(2025), sheetSentences);
  expect(await typeIntoForms(edition, plans, { cells: 24, delay: 30 })).toEqual({ count: 24, lost: [] });
});

test('keys that wait go into the cells that they were typed for, and F6 and a click follow them', async () => {
  const { edition } = use;
  const { page } = edition;
  const { keyboard } = page;
  await openAnswers();
  const canvas = (await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox())!;
  const [x, y] = [canvas.x + canvas.width / 2, canvas.y + canvas.height / 2];
  await edition.goTo('B4');
  await page.mouse.click(x, y);
  await edition.waitForOtherSelection('B4');
  const clicked = await edition.addressBox.inputValue();

  // Without haste: where F6 and Tab lead.
  await edition.goTo('B4');
  await keyboard.press('F6');
  await waitForPane();
  const first = await focusedText();
  await keyboard.press('Tab');
  const second = await focusedText();
  expect(second).not.toBe(first);

  await slowDown(page, 4);
  await edition.goTo('B4');
  for (const key of ['4', 'Enter', '3', 'Enter', '2', 'F6', 'Tab']) await keyboard.press(key);
  await waitForPane();
  await page.waitForFunction((html) => document.activeElement?.outerHTML.slice(0, 200) === html, second);

  await edition.goTo('B8');
  for (const key of ['1', 'Enter', '2', 'Enter']) await keyboard.press(key);
  await page.mouse.click(x, y);
  for (const key of ['3', 'Enter']) await keyboard.press(key);
  // Univer moves on when the entry has been taken over.
  await edition.waitForOtherSelection(clicked);

  await edition.goTo('B12');
  await keyboard.press('4');
  // Without Enter: saving takes over what is being typed.
  const cells = ['B4', 'B5', 'B6', 'B8', 'B9', clicked, 'B12'];
  expect(await saved(ANSWERS, cells)).toEqual([4, 3, 2, 1, 2, 3, 4]);
});
