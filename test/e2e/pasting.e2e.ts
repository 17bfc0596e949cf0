/** What clerks paste from other programs, put on the clipboard as these do and pasted with Ctrl+V. */
import type { CellValue } from '../../src/core/workbook/workbook';
import { exportWorkbook } from '../../src/hosts/xlsx/export';
import type { LineLook, SavedCell } from '../../src/hosts/xlsx/export-model';
import { readSavedWorkbook } from '../../src/hosts/xlsx/read-saved';
import { bookOf, saved } from '../hosts/xlsx/saved';
import { useWebEdition } from './use-web-edition';
import type { WebEdition } from './web-edition';

// A second try would hide a key that is lost now and then.
jest.retryTimes(0);

const use = useWebEdition({ acceptDownloads: true });

/** The same cells as each program puts them on the clipboard. */
const rows = [
  ['125.000.000', '88,66 %', 'Cilacap', '9.500', '7.01.02.2.01', '88,66 %'],
  ['Rp 12.000.000', '75,5', 'Baik sekali', '125.000', '7.01.02.2.02', '75,5'],
  ['(64.387.969,00)', '100%', 'Desa 3', '12 Dok', '12', '100%'],
];
const values: CellValue[][] = [
  [125_000_000, 0.8866, 'Cilacap', 9500, '7.01.02.2.01', 0.8866],
  [12_000_000, 0.755, 'Baik sekali', 125_000, '7.01.02.2.02', 75.5],
  [-64_387_969, 1, 'Desa 3', '12 Dok', '12', 1],
];
const said =
  '11 angka dibaca. Periksa lagi: D2 “9.500” dibaca 9500; D3 “125.000” dibaca 125000. Tetap teks: D4 “12 Dok”; E4 “12”.';

/** Columns for money, percentages, texts, numbers, codes, and one that nobody has given a number format. */
const line = { style: 'thin', color: '7F7F7F' } as const;
const columns: readonly LineLook[] = [
  { format: '#,##0', look: { fill: 'FFF9E5', line } },
  { format: '0.00%', look: { fill: 'FFF9E5', line, horizontal: 'center' } },
  { look: { wrap: true, line, italic: true } },
  { format: '0', look: { fill: 'DDEBF7' } },
  { format: '@', look: { line } },
  { look: { fill: 'E2EFDA', line, bold: true } },
];
const headings = ['Anggaran', 'Persen', 'Nama', 'Jumlah', 'Kode', 'Lain'];
const form = bookOf([
  saved({
    name: 'Isian',
    rows: [
      headings.map((value) => ({ value })),
      ...rows.map(() => columns.map((column) => ({ value: null, ...column }))),
    ],
  }),
]);

const plain = rows.map((row) => row.join('\t')).join('\r\n') + '\r\n';

const excel = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=ProgId content=Excel.Sheet><meta name=Generator content="Microsoft Excel 15">
<style>td { mso-number-format:General; background:#FF0000 } .xl65 { mso-number-format:"\\#\\,\\#\\#0"; color:red; font-weight:700 }</style></head>
<body><table border=0 cellpadding=0 cellspacing=0 width=320>
<!--StartFragment--><col width=64><col width=64>
${rows.map((row) => ` <tr height=20>${row.map((cell) => `\n  <td class=xl65 align=right width=64>${cell}</td>`).join('')}\n </tr>`).join('\n')}
<!--EndFragment--></table></body></html>`;

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15"></head>
<body lang=IN><!--StartFragment-->
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>
${rows
  .map(
    (row) =>
      `<tr>${row
        .map(
          (cell) =>
            `<td width=120 valign=top style='background:yellow'><p class=MsoNormal align=right><b><span style='font-size:\n  11.0pt'>${cell.replace(' ', '\n  ')}<o:p></o:p></span></b></p></td>`,
        )
        .join('')}</tr>`,
  )
  .join('\n')}
</table><!--EndFragment--></body></html>`;

/** Pastes as the browser does when the clipboard of the system holds these. */
async function pasteAt(edition: WebEdition, cell: string, html: string, text: string): Promise<void> {
  await edition.goTo(cell);
  await edition.page.evaluate(
    async ([asHtml, asText]) => {
      const parts: Record<string, Blob> = { 'text/plain': new Blob([asText], { type: 'text/plain' }) };
      if (asHtml !== '') parts['text/html'] = new Blob([asHtml], { type: 'text/html' });
      await navigator.clipboard.write([new ClipboardItem(parts)]);
    },
    [html, text] as const,
  );
  await edition.page.keyboard.press('Control+V');
}

/** The cells that are pasted into, as the saved file has them. */
async function pastedInto(): Promise<readonly (readonly (SavedCell | undefined)[])[]> {
  const { workbook } = await readSavedWorkbook((await use.edition.save()).bytes);
  return rows.map((row, down) => row.map((_, right) => workbook.sheets[0]?.rows[down + 1]?.[right]));
}

const looks = (cells: Awaited<ReturnType<typeof pastedInto>>) => cells.map((row) => row.map((cell) => cell?.look));
const formats = (cells: Awaited<ReturnType<typeof pastedInto>>) =>
  cells.map((row) => row.map((cell) => cell?.format ?? null));

test.each([
  ['plain text', '', plain],
  ["Excel's table", excel, plain],
  ["Word's table", word, plain],
])('%s: numbers arrive as numbers in cells that keep their look; one Ctrl+Z takes all back', async (_, html, text) => {
  const { edition } = use;
  await edition.dropFile('isian.xlsx', exportWorkbook(form).bytes);
  await edition.page.locator('.page-file', { hasText: 'isian.xlsx' }).waitFor();
  const before = await pastedInto();
  await pasteAt(edition, 'A2', html, text);
  await edition.page.getByText(said).waitFor();
  const after = await pastedInto();
  expect(after.map((row) => row.map((cell) => cell?.value))).toEqual(values);
  expect(looks(after)).toEqual(looks(before));
  const own = ['#,##0', '0.00%', null, '0', '@'];
  expect(formats(after)).toEqual([
    [...own, '0.00%'],
    [...own, null],
    [...own, '0%'],
  ]);

  await edition.goTo('A2');
  await edition.page.keyboard.press('Control+Z');
  expect(await edition.shows('A2', '')).toBe('');
  const back = await pastedInto();
  expect(back.map((row) => row.map((cell) => cell?.value ?? null))).toEqual(values.map((row) => row.map(() => null)));
  expect(looks(back)).toEqual(looks(before));
  expect(formats(back)).toEqual(formats(before));
});

test('a part of a Word report is pasted whole: its tables, and the lines above and between them', async () => {
  const { edition } = use;
  const table = (cells: readonly string[]): string =>
    `<table><tr>${cells.map((cell) => `<td><p class=MsoNormal>${cell}</p></td>`).join('')}</tr></table>`;
  const page = `<html><body><!--StartFragment--><p class=MsoNormal><b>Tabel 3.1
 Capaian</b></p>${table(['IKM', '81,90'])}<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Tabel 3.2 Anggaran</p>
 <div align=center>${table(['Pagu', '125.000.000'])}</div><!--EndFragment--></body></html>`;
  await edition.dropFile('isian.xlsx', exportWorkbook(form).bytes);
  await edition.page.locator('.page-file', { hasText: 'isian.xlsx' }).waitFor();
  await pasteAt(edition, 'H2', page, 'Tabel 3.1 Capaian');
  await edition.page.getByText('2 angka dibaca.').waitFor();
  const { workbook } = await readSavedWorkbook((await edition.save()).bytes);
  const pasted = workbook.sheets[0]!.rows.slice(1, 6).map((row) => [row?.[7]?.value ?? null, row?.[8]?.value ?? null]);
  expect(pasted).toEqual([
    ['Tabel 3.1 Capaian', null],
    ['IKM', 81.9],
    [null, null],
    ['Tabel 3.2 Anggaran', null],
    ['Pagu', 125_000_000],
  ]);
});

test('a column whose first cell is blank stays at its rows; a caption is a line, and cells of a table in a cell are lines', async () => {
  const { edition } = use;
  const column = (...cells: readonly string[]): string => cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('');
  await edition.dropFile('isian.xlsx', exportWorkbook(form).bytes);
  await edition.page.locator('.page-file', { hasText: 'isian.xlsx' }).waitFor();
  await pasteAt(edition, 'H2', `<html><body><table>${column('', '81,90')}</table></body></html>`, '\n81,90');
  await edition.page.getByText('1 angka dibaca.').waitFor();
  const nested = `<table><tr><td>1</td><td>2</td></tr></table><ul><li>a</li><li>b</li></ul>`;
  const page = `<html><body><p>&nbsp;</p><table><caption>Tabel 3.1</caption>${column('', nested, '75,5')}</table></body></html>`;
  await pasteAt(edition, 'H5', page, 'Tabel 3.1');
  await edition.page.getByText('1 angka dibaca.').waitFor();
  await edition.waitForSelection('H5:H8');
  const { workbook } = await readSavedWorkbook((await edition.save()).bytes);
  const pasted = Array.from({ length: 7 }, (_, down) => workbook.sheets[0]!.rows[down + 1]?.[7]?.value ?? null);
  expect(pasted).toEqual([null, 81.9, null, 'Tabel 3.1', null, '1\n2\na\nb', 75.5]);
});

test.each([
  ['Excel', '<![if supportMisalignedColumns]>', " style='display:none'"],
  ['Word', '<![if !supportMisalignedColumns]>', ''],
])('the row of %s that only tells the widths of columns empties no cells below', async (_program, condition, style) => {
  const { edition } = use;
  const book = bookOf([saved({ name: 'Isian', rows: [[], [], [{ value: 'tetap' }, { value: 5 }]] })]);
  await edition.dropFile('isian.xlsx', exportWorkbook(book).bytes);
  await edition.page.locator('.page-file', { hasText: 'isian.xlsx' }).waitFor();
  const page = `<html><body><table><tr height=20><td colspan=2>Pagu</td></tr><tr height=20><td>a</td><td>81,90</td></tr>
 ${condition}<tr height=0${style}><td width=64></td><td width=64></td></tr><![endif]></table></body></html>`;
  await pasteAt(edition, 'A1', page, 'Pagu');
  await edition.page.getByText('1 angka dibaca.').waitFor();
  const { workbook } = await readSavedWorkbook((await edition.save()).bytes);
  const cells = workbook.sheets[0]!.rows.map((row) => [row?.[0]?.value ?? null, row?.[1]?.value ?? null]);
  expect(cells).toEqual([
    ['Pagu', null],
    ['a', 81.9],
    ['tetap', 5],
  ]);
});

test('what is pasted over a hidden row goes into it, too, and that is said; a table and its numbering stay as they are', async () => {
  const { edition } = use;
  const cells = [1, 2, 3, 4].map((value) => [{ value }]);
  const book = bookOf([saved({ name: 'Isian', rows: cells, hiddenRows: new Set([1]) })]);
  await edition.dropFile('isian.xlsx', exportWorkbook(book).bytes);
  await edition.page.locator('.page-file', { hasText: 'isian.xlsx' }).waitFor();
  await pasteAt(edition, 'B1', '', '1.1\n1.2\n1.3');
  await edition.page.getByText(/1\.3.*1 baris atau kolom yang tersembunyi ikut ditempeli\./).waitFor();
  await pasteAt(edition, 'A3', '', '20\n30');
  await edition.page.getByText('2 angka dibaca.', { exact: true }).waitFor();
  const { workbook } = await readSavedWorkbook((await edition.save()).bytes);
  expect(workbook.sheets[0]!.rows.map((row) => row?.map((cell) => cell?.value))).toEqual([
    [1, '1.1'],
    [2, '1.2'],
    [20, '1.3'],
    [30],
  ]);
});

test('what was copied in the grid comes with Ctrl+Shift+V as the values that it has, line by line', async () => {
  const { edition } = use;
  // 45.874 is the 5th of August 2025.
  const cells: SavedCell[] = [
    { value: 45_874, format: 'dd/mm/yyyy' },
    { value: 1 / 3, format: '0%' },
    { value: 'dua\nbaris' },
    { value: '001' },
    { value: '7.01.02' },
  ];
  const book = bookOf([saved({ name: 'Isian', rows: cells.map((cell) => [cell]) })]);
  await edition.dropFile('isian.xlsx', exportWorkbook(book).bytes);
  await edition.page.locator('.page-file', { hasText: 'isian.xlsx' }).waitFor();
  await edition.goTo('A1');
  for (let row = 1; row < cells.length; row += 1) await edition.page.keyboard.press('Shift+ArrowDown');
  await edition.page.keyboard.press('Control+C');
  await edition.page.waitForTimeout(500);
  await edition.goTo('C1');
  await edition.page.keyboard.press('Control+Shift+V');
  await edition.page.waitForTimeout(500);
  const { workbook } = await readSavedWorkbook((await edition.save()).bytes);
  expect(workbook.sheets[0]!.rows.map((row) => row?.[2]?.value)).toEqual(cells.map(({ value }) => value));
});
