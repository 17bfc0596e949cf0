/** What cells hold when something was typed into them, and when they were only looked at in the editor. */
import { join } from 'node:path';
import type { CellValue } from '../../src/core/workbook/workbook';
import { exportWorkbook } from '../../src/hosts/xlsx/export';
import type { SavedCell } from '../../src/hosts/xlsx/export-model';
import { readSavedWorkbook } from '../../src/hosts/xlsx/read-saved';
import { bookOf, saved } from '../hosts/xlsx/saved';
import { useWebEdition } from './use-web-edition';

// A second try would hide a key that is lost now and then.
jest.retryTimes(0);

const use = useWebEdition({ acceptDownloads: true });

async function open(cells: readonly SavedCell[]): Promise<void> {
  const { edition } = use;
  const book = bookOf([saved({ name: 'Isi', rows: cells.map((cell) => [cell]) })]);
  await edition.dropFile('isi.xlsx', exportWorkbook(book).bytes);
  await edition.page.locator('.page-file', { hasText: 'isi.xlsx' }).waitFor();
}

/** The first column as the saved file has it. */
async function column(): Promise<readonly (SavedCell | undefined)[]> {
  const { workbook } = await readSavedWorkbook((await use.edition.save()).bytes);
  return workbook.sheets[0]!.rows.map((row) => row?.[0]);
}

test('codes, fractions and ranges stay what was typed; of a date the day comes first', async () => {
  const { edition } = use;
  const typed: [string, CellValue, string?][] = [
    ['7.01.02', '7.01.02'],
    ['5.1.02', '5.1.02'],
    ['1/2', '1/2'],
    ['3-5', '3-5'],
    ['5 P', '5 P'],
    ['Jan-25', 'Jan-25'],
    ['198501012010011001', '198501012010011001'],
    // Days since 1899-12-30: the 5th of August.
    ['5/8/2025', 45_874, 'd/m/yyyy'],
    ['31/12/2025', 46_022, 'dd/mm/yyyy'],
  ];
  await open([{ value: 'Isi' }]);
  await edition.goTo('A2');
  for (const [text] of typed) await edition.type(text);
  const cells = (await column()).slice(1);
  expect(cells.map((cell) => [cell?.value, cell?.format])).toEqual(typed.map(([, value, format]) => [value, format]));
});

test('a cell that is looked at with F2 and left by Enter is what it was', async () => {
  const { edition } = use;
  const day = 45_874;
  const cells: SavedCell[] = [
    { value: day, format: 'dd/mm/yyyy' },
    { value: day, format: 'm/d/yyyy' },
    { value: day, format: 'mmmm yyyy' },
    { value: day + 0.3541666, format: 'dd/mm/yyyy hh:mm' },
    { value: 1 / 3, format: '# ?/?' },
    { value: 0.1 + 0.2 },
    { value: 123e18 },
    { value: 0.88661234, format: '0%' },
    { value: '7.01.02' },
    { value: '001' },
    { value: '081', format: '@' },
    { value: '88,66%' },
    { value: '(1.000)' },
    { value: 'TRUE' },
    { value: '=bukan rumus' },
    { value: "'tanda petik" },
    { value: 'dua\nbaris' },
    { value: 12, format: '@' },
    { value: 3, formula: '=SUM(1,2)' },
    { value: null },
  ];
  await open(cells);
  const before = await column();
  await edition.goTo('A1');
  for (let row = 1; row <= cells.length; row += 1) {
    await edition.page.keyboard.press('F2');
    await edition.page.keyboard.press('Enter');
    await edition.waitForSelection(`A${String(row + 1)}`);
  }
  expect(await column()).toEqual(before);
});

test('a text of several lines keeps them when a word is added, a text of digits its zero or plus, and one like a formula stays one', async () => {
  const { edition } = use;
  const texts = ['dua\nbaris', '081', '+6281', '=bukan rumus'].map((value) => ({ value }));
  await open([...texts, { value: '07', format: '@' }]);
  await edition.goTo('A1');
  for (const more of [' lagi', '2', '2', ' juga', '.01']) {
    await edition.page.keyboard.press('F2');
    await edition.type(more);
  }
  const cells = await column();
  expect(cells.map((cell) => cell?.value)).toEqual(['dua\nbaris lagi', '0812', '+62812', '=bukan rumus juga', '07.01']);
});

test('what is typed after a file was opened or saved with the buttons goes into the cells', async () => {
  const { edition } = use;
  const opened = join(__dirname, '../../assets/contoh/contoh.xlsx');
  await edition.openFile(opened);
  await edition.page.waitForFunction(() => document.activeElement?.closest('.page-grid') !== null);
  await edition.goTo('L3');
  await edition.save();
  await edition.page.waitForFunction(() => document.activeElement?.closest('.page-grid') !== null);
  await edition.type('12');
  expect(await edition.shows('L3', '12')).toBe('12');
});
