/** What clerks paste from other programs, put on the clipboard as these do and pasted with Ctrl+V. */
import { cellAt, type CellValue } from '../../src/core/workbook/workbook';
import { parseCell } from '../../src/core/workbook/address';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import { useWebEdition } from './use-web-edition';
import type { WebEdition } from './web-edition';

const use = useWebEdition({ acceptDownloads: true });

/** The same cells as each program puts them on the clipboard: money, a percentage, a text, a count, a code. */
const rows = [
  ['125.000.000', '88,66 %', 'Cilacap', '9.500', '7.01.02.2.01'],
  ['Rp 12.000.000', '75,5', 'Baik sekali', '125.000', '7.01.02.2.02'],
  ['(64.387.969,00)', '100%', 'Desa 3', '12', '7.01.02.2.03'],
];
const values: CellValue[][] = [
  [125_000_000, 0.8866, 'Cilacap', 9500, '7.01.02.2.01'],
  [12_000_000, 75.5, 'Baik sekali', 125_000, '7.01.02.2.02'],
  [-64_387_969, 1, 'Desa 3', 12, '7.01.02.2.03'],
];

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

async function saved(edition: WebEdition, sheetName: string, cell: string): Promise<CellValue[][]> {
  const { sheets } = await readWorkbook((await edition.save()).bytes);
  const sheet = sheets.find(({ name }) => name === sheetName)!;
  const { row, column } = parseCell(cell)!;
  return values.map((line, down) => line.map((_, right) => cellAt(sheet, row + down, column + right)?.value ?? null));
}

test.each([
  ['plain text', '', plain],
  ["Excel's table", excel, plain],
  ["Word's table", word, plain],
])('numbers of %s arrive as numbers, texts and codes as texts; one Ctrl+Z takes all back', async (_, html, text) => {
  const { edition } = use;
  await pasteAt(edition, 'L30', html, text);
  await edition.page
    .getByText('9 angka dibaca. Periksa lagi: O30 “9.500” dibaca 9500; O31 “125.000” dibaca 125000.')
    .waitFor();
  expect(await saved(edition, 'Survei', 'L30')).toEqual(values);
  await edition.goTo('L30');
  await edition.page.keyboard.press('Control+Z');
  expect(await edition.shows('L30', '')).toBe('');
  expect(await saved(edition, 'Survei', 'L30')).toEqual(values.map((row) => row.map(() => null)));
});
