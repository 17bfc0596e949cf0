import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { slowDown } from './slow-down';
import { useWebEdition } from './use-web-edition';
import type { WebEdition } from './web-edition';

const pictures = join(__dirname, '..', '..', 'docs', 'images');
const reports = join(__dirname, '..', 'fixtures', 'reports');

const use = useWebEdition();
let edition: WebEdition;

beforeEach(() => {
  edition = use.edition;
});

test('a person types =IKM(B3:J20) and sees the index', async () => {
  await edition.goTo('B22');
  await edition.type('=IKM(B3:J20)');
  // 546 points over 18 people and 9 questions: 546 / 162 × 25.
  expect(await edition.shows('B22', '84,259259')).toBe('84,259259');
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

test('the buttons above the grid follow what is done in it', async () => {
  // Univer keeps a second row of buttons out of sight, to know how many fit.
  const undo = edition.page.locator('button[data-u-command="univer.command.undo"]:visible').first();
  const disabled = edition.page.locator('button[data-u-command="univer.command.undo"]:disabled:visible').first();
  await edition.goTo('L3');
  await disabled.waitFor();
  await edition.type('12');
  await disabled.waitFor({ state: 'detached' });
  await undo.click();
  await disabled.waitFor();
  expect(await edition.shows('L3', '')).toBe('');
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

test('behind a semicolon the hint names the next argument, and a click on a cell adds its address', async () => {
  const { page } = edition;
  await page.getByRole('tab', { name: 'Survei' }).waitFor();
  await edition.goTo('C3');
  const place = (await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox())!;
  await edition.goTo('L3');
  await page.keyboard.type('=SUM(1,5;2;');
  await page.mouse.click(place.x + 200, place.y + 60);
  await page.keyboard.type(';');
  await page.mouse.click(place.x + 200, place.y + 85);
  await edition.type(')');
  // Two answers of the survey, which are whole numbers, and 3,5.
  await edition.goTo('L4');
  await edition.type('=IF(AND(L3>5;L3<12;MOD(L3;1)=0,5);"ya";"bukan")');
  expect(await edition.shows('L4', 'ya')).toBe('ya');
  await edition.goTo('L5');
  await page.keyboard.type('=CAPAIAN(84;');
  await page.locator('section span.univer-text-primary-500', { hasText: /^realisasi$/ }).waitFor();
  await edition.type('90)');
  expect(await edition.shows('L5', '1,0714286')).toBe('1,0714286');
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

test('a function that fails says why, and the others go on', async () => {
  await edition.goTo('L3');
  await edition.type('=CAPAIAN(0;84)');
  await edition.type('=IKM("x")');
  await edition.type('=CAPAIAN(90;84)');
  expect(await edition.shows('L5', '0,93333333')).toBe('0,93333333');
  await edition.goTo('L3');
  await edition.page.getByText('Target 0, jadi capaian tidak dapat dihitung.').waitFor();
  await edition.goTo('L5');
  await edition.page.getByText('Target 0, jadi capaian tidak dapat dihitung.').waitFor({ state: 'hidden' });
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

test('TABELIKM fills a row for each unsur', async () => {
  await edition.goTo('L3');
  await edition.type('=TABELIKM(B3:J20)');
  // The first unsur: 57 points of 18 people.
  expect(await edition.shows('L3', '3,1666667')).toBe('3,1666667');
  // What is spilled cannot be copied here, so formulas tell what stands there.
  await edition.goTo('Q3');
  await edition.type('=N3');
  await edition.type('=O3');
  await edition.type('=COUNTA(L3:O20)');
  expect(await edition.shows('Q3', '79,166667')).toBe('79,166667');
  expect(await edition.shows('Q4', 'B')).toBe('B');
  expect(await edition.shows('Q5', '36')).toBe('36');
});

test('the sample has its three mistakes found, and a click goes to the cell', async () => {
  await edition.check();
  const results = edition.pane.getByRole('region', { name: 'Hasil periksa' });
  const cells = await results
    .locator('.finding', { hasText: 'Kesalahan' })
    .locator('.finding-head .cell-link')
    .allInnerTexts();
  expect(cells).toEqual(['3.1 Capaian!H4', '3.1 Capaian!G5', '3.2 Anggaran!C16']);
  expect(await results.getByText('79,70 ÷ 78,89 = 101,03%').isVisible()).toBe(true);
  expect(await results.getByText('Target dan realisasi tampaknya tertukar.').isVisible()).toBe(true);
  expect(await results.getByText('Perjanjian kinerja (2.1 PK)').isVisible()).toBe(true);
  await results.getByRole('button', { name: '3.1 Capaian!G5', exact: true }).click();
  await edition.waitForCell('3.1 Capaian!G5');
  await edition.page.screenshot({ path: join(pictures, 'web.png') });
});

test('a repaired cell is no longer found', async () => {
  await edition.check();
  await edition.pane.getByRole('button', { name: '3.1 Capaian!G5', exact: true }).click();
  await edition.waitForCell('3.1 Capaian!G5');
  await edition.goTo('G5');
  await edition.type('=F5/E5');
  expect(await edition.shows('G5', '101,03%')).toBe('101,03%');
  await edition.check();
  await edition.pane.getByRole('button', { name: '3.1 Capaian!G5', exact: true }).waitFor({ state: 'detached' });
  expect(await edition.pane.getByRole('button', { name: '3.1 Capaian!H4', exact: true }).count()).toBe(1);
});

test('a real report is opened with the button and checked', async () => {
  await edition.openFile(join(reports, 'jatinegara-2021.angka.xlsx'));
  await edition.page.locator('.page-file', { hasText: 'jatinegara-2021.angka.xlsx' }).waitFor();
  await edition.check();
  await edition.pane.getByText('Realisasi anggaran (3.8 Realisasi Anggaran)').waitFor();
  await edition.pane.locator('.finding .cell-link').first().click();
  const text = await edition.pane.locator('.finding .cell-link').first().innerText();
  await edition.waitForCell(text);
  await edition.page.screenshot({ path: join(pictures, 'web-laporan.png') });
});

test('a file that is no workbook is refused with a sentence, and what was open stays', async () => {
  await edition.openFile(join(reports, 'jatinegara-2021.json'));
  await edition.page.getByText(/jatinegara-2021\.json tidak dapat dibuka\. .+\.xlsx/).waitFor();
  expect(await edition.page.locator('.page-file').innerText()).toBe('contoh.xlsx');
});

test('the pane and the page around the grid are free of axe violations, in light and dark', async () => {
  await edition.check();
  const light = await analyse();
  expect(light).toEqual([]);
  await edition.page.emulateMedia({ colorScheme: 'dark' });
  expect(await analyse()).toEqual([]);
});

/** Univer's own parts are not ours to mend. */
async function analyse(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: edition.page }).exclude('.page-univer').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('the pane works with the keyboard alone', async () => {
  await edition.pane.getByRole('button', { name: 'Periksa' }).focus();
  await edition.page.keyboard.press('Enter');
  const link = edition.pane.getByRole('button', { name: '3.1 Capaian!H4', exact: true });
  await link.waitFor();
  for (
    let presses = 0;
    presses < 20 && !(await link.evaluate((node) => node === document.activeElement));
    presses += 1
  ) {
    await edition.page.keyboard.press('Tab');
  }
  await edition.page.keyboard.press('Enter');
  await edition.waitForCell('3.1 Capaian!H4');
  expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
});

test('the pane is made wider by keys and by the mouse, hidden and shown again; F6 passes over it meanwhile', async () => {
  const { page } = edition;
  const width = async () => Math.round((await page.locator('.page-pane').boundingBox())!.width);
  const divider = page.getByRole('separator', { name: 'Lebar panel' });
  expect(await width()).toBe(380);
  await divider.focus();
  await page.keyboard.press('ArrowLeft');
  expect(await width()).toBe(400);
  const box = (await divider.boundingBox())!;
  await page.mouse.move(box.x + 2, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x - 98, box.y + 100, { steps: 4 });
  await page.mouse.up();
  expect(await width()).toBe(500);
  await page.getByRole('button', { name: 'Sembunyikan panel' }).click();
  await page.locator('.page-pane').waitFor({ state: 'hidden' });
  await edition.goTo('L3');
  await page.keyboard.press('F6');
  expect(await page.evaluate(() => document.activeElement?.closest('header')?.className)).toBe('page-toolbar');
  await page.getByRole('button', { name: 'Tampilkan panel' }).click();
  expect(await width()).toBe(500);
  await divider.dblclick();
  expect(await width()).toBe(380);
});
