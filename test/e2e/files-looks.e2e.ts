/** What a file shows beside its values goes through the grid and into the file that is saved. */
import type { SavedWorkbook } from '../../src/hosts/xlsx/export-model';
import { exportWorkbook } from '../../src/hosts/xlsx/export';
import { readSavedWorkbook } from '../../src/hosts/xlsx/read-saved';
import { bookOf, saved } from '../hosts/xlsx/saved';
import { useWebEdition } from './use-web-edition';

const use = useWebEdition({ acceptDownloads: true });

const given = bookOf([
  saved({
    name: 'Data',
    rows: [
      [
        { value: 'Tegak', look: { rotation: 90 } },
        { value: 'Miring', look: { rotation: -45 } },
        { value: 'Susun', look: { rotation: 'stacked' } },
        { value: 'Menjorok', look: { indent: 2, horizontal: 'left' } },
        {
          value: 'Luas 12 km2',
          runs: [
            { text: 'Luas 12 km', font: { fontName: 'Calibri', size: 11 } },
            { text: '2', font: { fontName: 'Calibri', size: 11, bold: true, offset: 'superscript' } },
          ],
        },
      ],
    ],
    columnWidths: new Map([[4, 20]]),
    rowHeights: new Map([[0, 60]]),
    columnLooks: new Map([
      [6, { look: { fill: 'FFF9E5', bold: true }, format: '0.0' }],
      [7, { look: { bold: true }, format: '0.00%' }],
    ]),
    rowLooks: new Map([[4, { look: { italic: true } }]]),
  }),
]);

test('turned and indented texts, pieces of texts and the looks of whole columns and rows stay', async () => {
  const { edition } = use;
  await edition.dropFile('gaya.xlsx', exportWorkbook(given).bytes);
  await edition.page.locator('.page-file', { hasText: 'gaya.xlsx' }).waitFor();
  // A cell that is filled looks as its column and its row say.
  await edition.goTo('G5');
  await edition.type('7');
  await edition.goTo('H5');
  await edition.type('75');
  const { workbook }: { workbook: SavedWorkbook } = await readSavedWorkbook((await edition.save()).bytes);
  const [sheet] = workbook.sheets;
  const [before] = given.sheets;
  const shown = (cells: typeof sheet) => cells?.rows[0]?.map((cell) => [cell?.value, cell?.look, cell?.runs]);
  expect(shown(sheet)).toEqual(shown(before));
  expect(sheet?.columnLooks).toEqual(before?.columnLooks);
  expect(sheet?.rowLooks).toEqual(before?.rowLooks);
  expect(sheet?.rows[4]?.[7]?.value).toBe(0.75);
  expect(sheet?.rows[4]?.[6]).toEqual({ value: 7, format: '0.0', look: { fill: 'FFF9E5', bold: true, italic: true } });
});
