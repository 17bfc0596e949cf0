import { join } from 'node:path';
import { violationsOf } from './pane-steps';
import { useWebEdition } from './use-web-edition';
import type { WebEdition } from './web-edition';

const pictures = join(__dirname, '..', '..', 'docs', 'images');
const reports = join(__dirname, '..', 'fixtures', 'reports');

const use = useWebEdition({}, { samePage: true });
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

test('behind a semicolon the hint names the next argument, and a click on a cell adds its address', async () => {
  const { page } = edition;
  await page.getByRole('tab', { name: 'Survei' }).waitFor();
  await edition.goTo('C3');
  const place = (await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox())!;
  await edition.goTo('L3');
  await page.keyboard.type('=SUM(1,5;2;');
  await page.mouse.click(place.x + 200, place.y + 100);
  await page.keyboard.type(';');
  await page.mouse.click(place.x + 200, place.y + 125);
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
  expect(await violationsOf(edition.page)).toEqual([]);
  await edition.page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOf(edition.page)).toEqual([]);
});

test('the cells follow light and dark while the page is open', async () => {
  const { page } = edition;
  // In a free cell, between its borders.
  const isDark = (): Promise<boolean> =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.page-grid canvas')!;
      const [red = 0, , , alpha = 0] = canvas
        .getContext('2d')!
        .getImageData(canvas.width * 0.9, canvas.height * 0.5, 1, 1).data;
      return alpha > 0 && red < 128;
    });
  const waitUntil = async (dark: boolean): Promise<void> => {
    for (let looks = 0; looks < 50 && (await isDark()) !== dark; looks += 1) await page.waitForTimeout(100);
    expect(await isDark()).toBe(dark);
  };
  await waitUntil(false);
  await page.emulateMedia({ colorScheme: 'dark' });
  await waitUntil(true);
  await page.emulateMedia({ colorScheme: 'light' });
  await waitUntil(false);
});

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
