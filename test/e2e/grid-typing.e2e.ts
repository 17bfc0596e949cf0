/** What is typed into cells and into the address box, and the keys that lead about the grid. */
import { slowDown } from './slow-down';
import { useWebEdition } from './use-web-edition';
import type { WebEdition } from './web-edition';

// A second try would hide a key that is lost now and then.
jest.retryTimes(0);

const use = useWebEdition();
let edition: WebEdition;

beforeEach(() => {
  edition = use.edition;
});

test('F6 goes from the grid to the pane and round to the grid again, where typing goes on', async () => {
  const focused = () => edition.page.evaluate(() => document.activeElement?.closest('header, aside, main')?.className);
  await edition.goTo('L3');
  await edition.page.keyboard.press('F6');
  expect(await focused()).toBe('page-pane');
  await edition.page.keyboard.press('Shift+F6');
  await edition.type('12');
  await edition.page.keyboard.press('Shift+F6');
  expect(await focused()).toBe('page-toolbar');
  await edition.page.keyboard.press('F6');
  await edition.type('34');
  expect(await edition.shows('L3', '12')).toBe('12');
  expect(await edition.shows('L4', '34')).toBe('34');
});

test('Ctrl+Alt with Page Down and Page Up goes through the sheets, and Ctrl+G to an address; what is typed is kept', async () => {
  const { page } = edition;
  const front = () => page.locator('.page-univer [role="tab"][aria-selected="true"]').innerText();
  await edition.goTo('L3');
  await page.keyboard.type('12');
  await page.keyboard.press('Control+Alt+PageDown');
  await page.keyboard.press('Control+Alt+PageDown');
  await page.keyboard.press('Control+Alt+PageUp');
  await page.keyboard.press('Control+G');
  await page.keyboard.type('K7');
  await page.keyboard.press('Enter');
  await edition.type('34');
  await edition.waitForSelection('K8');
  expect(await edition.shows('K7', '34')).toBe('34');
  expect(await front()).toBe('2.1 PK');
  await page.keyboard.press('Control+Alt+PageUp');
  await page.keyboard.press('Control+Alt+PageUp');
  expect(await edition.shows('L3', '12')).toBe('12');
  expect(await front()).toBe('Survei');
});

test('Shift and Ctrl with the space bar select whole rows and columns, as in Excel; in a text the blank is written', async () => {
  const { page } = edition;
  await edition.tab('3.2 Anggaran').click();
  await edition.goTo('B6');
  await page.keyboard.press('Shift+Space');
  await edition.waitForSelection('6:6');
  await edition.goTo('B6');
  await page.keyboard.press('Control+Space');
  await edition.waitForSelection('B:B');
  expect(await edition.shows('B6', 'Penyusunan Laporan Kinerja')).toBe('Penyusunan Laporan Kinerja');
  // What is typed next goes into the cell, not into the first one of its row.
  await edition.goTo('H7');
  await page.keyboard.press('Shift+Space');
  await edition.waitForSelection('7:7');
  await edition.type('12');
  expect(await edition.shows('H7', '12')).toBe('12');
  expect(await edition.shows('A7', '1.2')).toBe('1.2');
  await edition.goTo('H6');
  await page.keyboard.type('dua');
  await page.keyboard.press('Shift+Space');
  await edition.type('kata');
  expect(await edition.shows('H6', 'dua kata')).toBe('dua kata');
});

test('an address that is typed at once is gone to, whatever is selected meanwhile, also on a slow machine', async () => {
  const { page } = edition;
  const entries = [
    { address: 'M5', entry: '7', next: 'M6' },
    { address: 'L3', entry: '8', next: 'L4' },
    { address: 'K9', entry: '9', next: 'K10' },
  ];
  await edition.goTo('L3');
  await slowDown(page, 4);
  for (const { address, entry, next } of entries) {
    await edition.type('12');
    await page.keyboard.press('Control+Alt+PageDown');
    await page.keyboard.press('Control+Alt+PageUp');
    await page.keyboard.press('Control+G');
    await edition.type(address);
    await edition.type(entry);
    await edition.waitForSelection(next);
  }
  await slowDown(page, 1);
  for (const { address, entry } of entries) expect(await edition.shows(address, entry)).toBe(entry);
});

test('numbers and formulas are typed the Indonesian way', async () => {
  await edition.goTo('L3');
  await edition.type('98,5%');
  await edition.type('1.250.000');
  await edition.type('3,5');
  await edition.type('=L5*2');
  await edition.type('=IKM(B3:J20;0,11)');
  await edition.type('=L5*0,5');
  expect(await edition.shows('L3', '98,50%')).toBe('98,50%');
  expect(await edition.shows('L4', '1.250.000')).toBe('1.250.000');
  expect(await edition.shows('L5', '3,5')).toBe('3,5');
  expect(await edition.shows('L6', '7')).toBe('7');
  // 546 / 18 × 0,11 × 25
  expect(await edition.shows('L7', '83,416667')).toBe('83,416667');
  expect(await edition.shows('L8', '1,75')).toBe('1,75');
});

test('a number that is typed into a cell of percentages is one, as in Excel', async () => {
  const { page } = edition;
  await edition.tab('3.2 Anggaran').click();
  await edition.goTo('E3');
  await edition.type('75');
  await edition.type('98,5');
  await edition.type('0,5');
  await edition.type('98,98%');
  await edition.type('=3/2');
  for (const [cell, shown] of [
    ['E3', '75,00%'],
    ['E4', '98,50%'],
    ['E5', '50,00%'],
    ['E6', '98,98%'],
    ['E7', '150,00%'],
  ] as const)
    expect(await edition.shows(cell, shown)).toBe(shown);
  await edition.goTo('E3');
  await page.keyboard.press('F2');
  await page.keyboard.press('Enter');
  expect(await edition.shows('E3', '75,00%')).toBe('75,00%');
});

test('a number behind an apostrophe is the text that was typed', async () => {
  await edition.tab('3.2 Anggaran').click();
  await edition.goTo('E3');
  await edition.type("'75");
  await edition.goTo('H3');
  await edition.type("'1.250");
  await edition.type("'98,5");
  for (const [cell, text] of [
    ['E3', '75'],
    ['H3', '1.250'],
    ['H4', '98,5'],
  ] as const)
    expect(await edition.shows(cell, text)).toBe(text);
});

test('a formula that is edited is written as it was typed, and is the same when nothing of it is changed', async () => {
  const { page } = edition;
  await edition.goTo('L3');
  await edition.type('=CAPAIAN(84;90,5)');
  await edition.goTo('L3');
  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  await edition.type('*0,5+SUM(1;2)');
  await edition.goTo('L3');
  await page.keyboard.press('F2');
  await page.keyboard.press('Enter');
  // 90,5 / 84 × 0,5 + 3
  expect(await edition.shows('L3', '3,5386905')).toBe('3,5386905');
});

test('a formula typed on past the list of names is entered as it was typed', async () => {
  await edition.goTo('L3');
  await edition.page.keyboard.type('=C');
  await edition.page.locator('[data-u-comp="sheets-formula-editor"] li').first().waitFor();
  await edition.type('APAIAN(90;84)');
  await edition.page.keyboard.type('=CAPA');
  await edition.page.locator('li', { hasText: 'CAPAIAN' }).waitFor();
  await edition.page.keyboard.press('Tab');
  // Univer sets its caret behind a name it filled in 30 ms later, sooner than a person types on.
  await edition.page.waitForTimeout(200);
  await edition.type('84;90)');
  expect(await edition.shows('L3', '0,93333333')).toBe('0,93333333');
  // 90 / 84
  expect(await edition.shows('L4', '1,0714286')).toBe('1,0714286');
});
