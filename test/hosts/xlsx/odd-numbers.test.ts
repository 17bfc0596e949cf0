/** Sheets with very many lines that say something, and numbers that the format does not allow. */
import { strFromU8, unzipSync } from 'fflate';
import { exportWorkbook } from '../../../src/hosts/xlsx/export';
import { readSavedWorkbook } from '../../../src/hosts/xlsx/read-saved';
import { makeXlsx, type HandMade } from './make-xlsx';
import { bookOf, saved } from './saved';

/** More than a call can be given arguments. */
const MANY = 150_000;

/** The parts of a workbook that is opened and saved. */
async function savedParts(made: HandMade): Promise<Record<string, string>> {
  const { workbook } = await readSavedWorkbook(makeXlsx(made));
  const parts = unzipSync(exportWorkbook(workbook).bytes);
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const sheetOf = async (xml: string): Promise<string> => {
  const parts = await savedParts({ sheets: [xml] });
  return parts['xl/worksheets/sheet1.xml']!;
};

test('very many hidden rows, and rows with heights, are saved', () => {
  const lines = Array.from({ length: MANY }, (_, row) => row);
  const hidden = saved({ rows: [[{ value: 1 }]], hiddenRows: new Set(lines) });
  const high = saved({ name: 'Lembar2', rows: [[{ value: 1 }]], rowHeights: new Map(lines.map((row) => [row, 20])) });
  const parts = unzipSync(exportWorkbook(bookOf([hidden, high])).bytes);
  for (const path of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'])
    expect(strFromU8(parts[path]!)).toContain(`<row r="${MANY}" `);
});

test('in a sheet that hides the rows that it does not name, no more of them are named than before', async () => {
  const format = '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>';
  const cell = (address: string): string => `<c r="${address}"><v>7</v></c>`;
  const xml = await sheetOf(`${format}<sheetData><row r="2"/><row r="150000">${cell('A150000')}</row></sheetData>`);
  expect(xml.match(/<row [^>]*>/g)).toEqual(['<row r="2">', '<row r="150000">']);
  // A cell may say another row than the one that it stands in.
  const moved = await sheetOf(`${format}<sheetData><row r="1">${cell('A9')}</row></sheetData>`);
  expect(moved.match(/<row [^>]*>/g)).toEqual(['<row r="1">', '<row r="9">']);
  const hiddenToo = await sheetOf(`${format}<sheetData><row r="3" hidden="1">${cell('A3')}</row></sheetData>`);
  expect(hiddenToo.match(/<row [^>]*>/g)).toEqual(['<row r="3" hidden="1">']);
});

test('a switch that says neither yes nor no hides nothing', async () => {
  const xml = await sheetOf(
    '<sheetFormatPr defaultRowHeight="15" zeroHeight="a1"/><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>',
  );
  expect(xml).not.toContain('zeroHeight');
});

test.each(['NaN', 'Infinity', '-5', 'x', ''])('no number %p is written where none may stand', async (odd) => {
  const styles =
    `<fonts><font><sz val="${odd}"/></font></fonts><fills><fill/><fill><gradientFill><stop position="${odd}">` +
    `<color rgb="FFFF0000"/></stop></gradientFill></fill></fills><cellXfs><xf/><xf fontId="0" fillId="1">` +
    `<alignment textRotation="${odd}" indent="${odd}"/></xf></cellXfs>`;
  const xml =
    `<sheetViews><sheetView zoomScale="${odd}"><pane state="frozen" xSplit="${odd}" ySplit="${odd}"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultColWidth="${odd}" defaultRowHeight="${odd}" baseColWidth="${odd}"/>` +
    `<cols><col min="${odd}" max="3" width="20" hidden="1" style="${odd}"/></cols>` +
    `<sheetData><row r="1" ht="${odd}" customHeight="1" s="${odd}" customFormat="1" outlineLevel="${odd}">` +
    `<c r="A1" s="1"><v>7</v></c></row></sheetData>`;
  const parts = await savedParts({ sheets: [xml], styles });
  for (const path of ['xl/worksheets/sheet1.xml', 'xl/styles.xml'])
    expect(parts[path]).not.toMatch(/="(?:NaN|undefined|null|-[\d.]*|-?Infinity)"/);
});

test('a workbook that is computed by hand, in circles or as it is shown stays so', async () => {
  const computing = async (properties: string): Promise<string | undefined> => {
    const parts = await savedParts({ sheets: ['<sheetData/>'], properties });
    return /<calcPr[^>]*>/.exec(parts['xl/workbook.xml']!)?.[0];
  };
  expect(await computing('<calcPr calcMode="manual" calcOnSave="0" iterate="1" iterateCount="50"/>')).toBe(
    '<calcPr calcId="191029" calcMode="manual" iterate="1" iterateCount="50" calcOnSave="0" fullCalcOnLoad="1"/>',
  );
  expect(await computing('<calcPr fullPrecision="0" calcMode="auto" iterateDelta="x"/>')).toBe(
    '<calcPr calcId="191029" fullPrecision="0" fullCalcOnLoad="1"/>',
  );
  expect(await computing('')).toBe('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
});
