import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { Cell, Sheet } from '../../../src/core/workbook/workbook';
import { exportWorkbook } from '../../../src/hosts/xlsx/export';
import type { SavedCell, SavedSheet } from '../../../src/hosts/xlsx/export-model';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { bookOf, saved, toSaved } from './saved';

const reports = join(__dirname, '..', '..', 'fixtures', 'reports');

async function readBack(sheets: readonly SavedSheet[]): Promise<readonly Sheet[]> {
  return (await readWorkbook(exportWorkbook(bookOf(sheets)).bytes)).sheets;
}

/** One row, written and read again. */
async function rowBack(row: (SavedCell | undefined)[]): Promise<(Cell | undefined)[]> {
  const [sheet] = await readBack([saved({ rows: [row] })]);
  return [...(sheet?.rows[0] ?? [])];
}

/** The XML of the first sheet. */
function xmlOf(sheet: SavedSheet): string {
  return strFromU8(unzipSync(exportWorkbook(bookOf([sheet])).bytes)['xl/worksheets/sheet1.xml']!);
}

test.each(['jatinegara-2021.angka.xlsx', 'songgom-2023.teks.xlsx', 'pasongsongan-2023.angka.xlsx'])(
  '%s comes back with its values, formulas, formats, merged areas and hidden parts',
  async (name) => {
    const workbook = await readWorkbook(new Uint8Array(readFileSync(join(reports, name))));
    expect(await readWorkbook(exportWorkbook(toSaved(workbook)).bytes)).toEqual(workbook);
  },
);

test('every kind of value comes back, beside a formula and alone', async () => {
  const row: SavedCell[] = [
    { value: 'teks', formula: '=A2&""' },
    { value: 101.03, format: '0.00%' },
    { value: true },
    { value: { error: '#DIV/0!' }, formula: '=1/0' },
    { value: '', formula: '=""' },
    { value: -0.1, formula: '=IFNA(A1,"SORT(x)")', format: '"Rp"#,##0' },
    { value: null, formula: '=B9' },
  ];
  expect(await rowBack(row)).toEqual(row);
});

test('any text comes back as it was, be it markup, an escape or a formula', async () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !/[\r\uFFFE\uFFFF]/.test(value));
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(text, fc.constantFrom('<b>&amp;</b>', '_x0041_', '=HYPERLINK("x")', ' spasi ', 'dua\nbaris')),
      async (value) => {
        expect(await rowBack([{ value }])).toEqual([{ value }]);
      },
    ),
    { numRuns: 60 },
  );
});

test('a formula with one of our functions becomes a native one, and the place is told', async () => {
  const rows: SavedSheet['rows'] = [
    [{ value: 80 }, { value: 84 }, { value: 1.05, formula: '=CAPAIAN(A1,B1)', format: '0.00%' }],
    [{ value: 'IKM(', formula: '="IKM("' }],
  ];
  const sheets = [saved({ name: '3.2 Capaian', rows })];
  expect(exportWorkbook(bookOf(sheets))).toMatchObject({ natives: ['3.2 Capaian!C1'], values: [] });
  const [sheet] = await readBack(sheets);
  expect(sheet?.rows[0]?.[2]).toMatchObject({ value: 1.05, format: '0.00%' });
  expect(sheet?.rows[0]?.[2]?.formula).toMatch(/B1\/A1/);
  expect(sheet?.rows[0]?.[2]?.formula).not.toContain('CAPAIAN');
  expect(sheet?.rows[1]).toEqual(rows[1]);
});

test('what no native formula computes becomes its value, with all cells that it fills', async () => {
  const spill = { top: 0, left: 0, bottom: 0, right: 1 };
  const rows: SavedSheet['rows'] = [
    [{ value: 3.5, formula: '=TABELIKM(F1:G9)', spill, format: '0.00' }, { value: 87.5 }],
    [{ value: 5, formula: '=LET(x,2,x+3)' }],
    [
      { value: 7, formula: "='[1]Pagu 2024'!B2" },
      { value: 9, formula: '=SUM(Tabel1[Pagu])' },
    ],
    [{ value: '[1]', formula: '="["&1&"]"' }],
  ];
  const sheets = [saved({ rows })];
  expect(exportWorkbook(bookOf(sheets))).toMatchObject({
    natives: [],
    values: ['Lembar1!A1', 'Lembar1!A2', 'Lembar1!A3', 'Lembar1!B3'],
  });
  const [sheet] = await readBack(sheets);
  expect(sheet?.rows).toEqual([
    [{ value: 3.5, format: '0.00' }, { value: 87.5 }],
    [{ value: 5 }],
    [{ value: 7 }, { value: 9 }],
    rows[3],
  ]);
});

test('newer functions carry the mark by which Excel knows them', () => {
  const xml = xmlOf(saved({ rows: [[{ value: 1, formula: '=IFS(A2>1,MAXIFS(B:B,C:C,"IFS("),TRUE,SUM(D:D))' }]] }));
  expect(xml).toContain('<f>_xlfn.IFS(A2&gt;1,_xlfn.MAXIFS(B:B,C:C,&quot;IFS(&quot;),TRUE,SUM(D:D))</f>');
});

test('what fills several cells, or works on whole ranges, is an array formula', () => {
  const spill = { top: 0, left: 0, bottom: 2, right: 0 };
  const row: SavedCell[] = [
    { value: 1, formula: '=UNIQUE(F1:F9)', spill },
    { value: 2, formula: '=SUM(F1:F9*G1:G9)' },
    { value: 3, formula: '=SUM(F1:F9)/G1' },
  ];
  const xml = xmlOf(saved({ rows: [row] }));
  expect(xml).toContain('<f t="array" ref="A1:A3">_xlfn.UNIQUE(F1:F9)</f>');
  expect(xml).toContain('<f t="array" ref="B1">SUM(F1:F9*G1:G9)</f>');
  expect(xml).toContain('<f>SUM(F1:F9)/G1</f>');
});

test('widths, heights, frozen rows and looks are written where ECMA-376 wants them', () => {
  const look = { bold: true, fill: 'D9D9D9', line: { style: 'thin', color: '7F7F7F' }, wrap: true } as const;
  const sheet = saved({
    rows: [[{ value: 'Indikator', look }]],
    columnWidths: new Map([[1, 24.5]]),
    hiddenColumns: new Set([3]),
    rowHeights: new Map([[4, 30]]),
    frozenRows: 2,
    showsGridlines: false,
  });
  const xml = xmlOf(sheet);
  expect(xml).toContain('<col min="2" max="2" width="24.5" customWidth="1"/><col min="4" max="4" hidden="1"/>');
  expect(xml).toContain('<row r="5" ht="30" customHeight="1"></row>');
  expect(xml).toContain('<sheetView showGridLines="0" workbookViewId="0"><pane ySplit="2" topLeftCell="A3"');
  const styles = strFromU8(unzipSync(exportWorkbook(bookOf([sheet])).bytes)['xl/styles.xml']!);
  expect(styles).toContain('<b/>');
  expect(styles).toContain('<fgColor rgb="FFD9D9D9"/>');
  expect(styles).toContain('wrapText="1"');
});

test('the first sheet that can be seen is in front, and a name that Excel refuses is refused', () => {
  const rows: SavedSheet['rows'] = [];
  const book = exportWorkbook(bookOf([saved({ name: 'Skala', hidden: true, rows }), saved({ name: 'Data', rows })]));
  const xml = strFromU8(unzipSync(book.bytes)['xl/workbook.xml']!);
  expect(xml).toContain('activeTab="1"');
  expect(xml).toContain('<sheet name="Skala" sheetId="1" state="hidden" r:id="rId1"/>');
  expect(() => exportWorkbook(bookOf([saved({ name: 'a/b', rows })]))).toThrow(RangeError);
});

test('a formula that waits for its value is saved without one, natively where it can be', async () => {
  const row: SavedCell[] = [
    { value: 80 },
    { value: 60 },
    { value: { error: '#BUSY!' }, formula: '=CAPAIAN(A1,B1)' },
    { value: { error: '#NAME?' }, formula: '=CAPAIAN(A1,B1)' },
    { value: { error: '#BUSY!' }, formula: '=C1*2' },
    // No native formula fills several cells.
    { value: { error: '#BUSY!' }, formula: '=TABELIKM(A1:B1)', spill: { top: 0, left: 5, bottom: 1, right: 8 } },
    { value: { error: '#N/A' }, formula: '=CAPAIAN(A2,B1)' },
  ];
  const [, , busy, unknown, after, table, refused] = await rowBack(row);
  expect([busy?.value, unknown?.value, after, table?.value]).toEqual([
    null,
    null,
    { value: null, formula: '=C1*2' },
    null,
  ]);
  expect(busy?.formula).toMatch(/B1\/A1/);
  expect(unknown?.formula).toBe(busy?.formula);
  expect(table?.formula).toContain('TABELIKM(A1:B1)');
  expect(refused?.value).toEqual({ error: '#N/A' });
});
