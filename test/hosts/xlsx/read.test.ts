import type { Cell, Sheet } from '../../../src/core/workbook/workbook';
import { check } from '../../../src/core/check';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { makeXlsx, type HandMade } from './make-xlsx';

async function readSheets(made: HandMade): Promise<readonly Sheet[]> {
  return (await readWorkbook(makeXlsx(made))).sheets;
}

/** The cells of the only row of the only sheet. */
async function readRow(cells: string, more: Partial<HandMade> = {}): Promise<readonly (Cell | undefined)[]> {
  const [sheet] = await readSheets({ sheets: [`<sheetData><row r="1">${cells}</row></sheetData>`], ...more });
  return sheet?.rows[0] ?? [];
}

test('each kind of value', async () => {
  const strings =
    '<si><t>satu</t></si><si><r><t xml:space="preserve">du</t></r><rPh><t>x</t></rPh><r><t>a</t></r></si>';
  const cells = [
    '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>',
    '<c r="C1" t="inlineStr"><is><r><t>ti</t></r><r><t xml:space="preserve">ga </t></r></is></c>',
    '<c r="D1" t="str"><f>"a"</f><v>a_x000D_b &amp; c</v></c>',
    '<c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#DIV/0!</v></c><c r="G1"><v>-1.5E-3</v></c>',
    '<c r="H1" t="d"><v>2023-01-01</v></c><c r="I1" t="n"><f>1+1</f></c>',
  ];
  expect(await readRow(cells.join(''), { strings })).toEqual([
    { value: 'satu' },
    { value: 'dua' },
    { value: 'tiga ' },
    { value: 'a\rb & c', formula: '="a"' },
    { value: true },
    { value: { error: '#DIV/0!' } },
    { value: -0.0015 },
    { value: 44927 },
    { value: null, formula: '=1+1' },
  ]);
});

test('number formats, built in and own; General is absent', async () => {
  const styles = [
    '<numFmts><numFmt numFmtId="164" formatCode="&quot;Rp&quot;#,##0"/></numFmts>',
    '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>',
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs>',
  ].join('');
  const cells = [0, 1, 2, 3].map((style) => `<c s="${style}"><v>1</v></c>`).join('');
  expect(await readRow(cells, { styles })).toEqual([
    { value: 1 },
    { value: 1, format: '0.00%' },
    { value: 1, format: '"Rp"#,##0' },
    { value: 1, format: 'mm-dd-yy' },
  ]);
  const from1904 = { styles, properties: '<workbookPr date1904="1"/>' };
  expect(await readRow('<c s="3"><v>1</v></c><c><v>1</v></c>', from1904)).toEqual([
    { value: 1463, format: 'mm-dd-yy' },
    { value: 1 },
  ]);
});

test('shared formulas and array formulas are given to each of their cells', async () => {
  const [sheet] = await readSheets({
    sheets: [
      '<sheetData><row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">A1/$B$1</f><v>1</v></c>' +
        '<c r="D1"><f t="array" ref="D1:D2">_xlfn.IFNA(A1:A2,0)</f><v>1</v></c></row>' +
        '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><v>2</v></c></row>' +
        '<row r="3"><c r="D3"><v>3</v></c></row></sheetData>',
    ],
  });
  expect(sheet?.rows.map((row) => row?.map((cell) => cell?.formula))).toEqual([
    [undefined, undefined, '=A1/$B$1', '=IFNA(A1:A2,0)'],
    [undefined, undefined, '=A2/$B$1', '=IFNA(A1:A2,0)'],
    [undefined, undefined, undefined, undefined],
  ]);
});

test('hidden sheets, rows and columns, and merged areas', async () => {
  const [first, second, third] = await readSheets({
    sheets: [
      '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/></cols>' +
        '<sheetData><row r="2" hidden="1"/><row r="3"><c r="A3"><v>1</v></c></row></sheetData>' +
        '<mergeCells><mergeCell ref="A2:B3"/></mergeCells>',
      '',
      '',
    ],
    states: ['', 'state="hidden"', 'state="veryHidden"'],
  });
  expect(first).toMatchObject({ name: 'S1', hidden: false, hiddenRows: [1], hiddenColumns: [1, 2] });
  expect(first?.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 1 }]);
  expect(second).toMatchObject({ name: 'S2', hidden: true, rows: [] });
  expect(third).toMatchObject({ name: 'S3', hidden: true });
});

test('cells without addresses follow one another; prefixed elements are the same elements', async () => {
  const sheet =
    '<x:worksheet xmlns:x="main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c/><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const [read] = await readSheets({ sheets: [''], parts: { 'xl/worksheets/sheet1.xml': sheet } });
  expect(read?.rows).toEqual([[{ value: 1 }, undefined, { value: 3 }]]);
});

test('a formula in a conditional format is no formula of a cell', async () => {
  const [sheet] = await readSheets({
    sheets: ['<sheetData><row><c><v>1</v></c></row></sheetData><extLst><ext><f>A1&gt;2</f><v>9</v></ext></extLst>'],
  });
  expect(sheet?.rows).toEqual([[{ value: 1 }]]);
});

test('1 048 576 empty formatted rows, and a cell at the very end, become nothing', async () => {
  const rows = Array.from({ length: 1_048_575 }, (_, row) => `<row r="${row + 1}" s="1" customFormat="1"/>`);
  const last = '<row r="1048576"><c r="XFD1048576" s="1"/></row>';
  const [sheet] = await readSheets({ sheets: [`<sheetData>${rows.join('')}${last}</sheetData>`] });
  expect(sheet?.rows).toEqual([]);
});

test('merged areas that hold each other, stand upside down or cover the whole sheet are read and checked', async () => {
  const areas = ['A1:B2', 'B2:A1', 'B2:C3', 'C3:A1', 'A1:B2', 'A1:XFD1048576'];
  const merges = areas.map((area) => `<mergeCell ref="${area}"/>`).join('');
  const data = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="C3"><v>2</v></c></row></sheetData>';
  const workbook = await readWorkbook(makeXlsx({ sheets: [`${data}<mergeCells>${merges}</mergeCells>`] }));
  expect(workbook.sheets[0]?.merges.at(-1)).toEqual({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 });
  expect(check(workbook).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('500 sheets are all read, in their order', async () => {
  const sheets = Array.from({ length: 500 }, (_, index) => `<sheetData><row><c><v>${index}</v></c></row></sheetData>`);
  const read = await readSheets({ sheets });
  expect(read.map((sheet) => sheet.rows[0]?.[0]?.value)).toEqual(sheets.map((_, index) => index));
});

test('progress grows to the whole, and a signal stops the reading', async () => {
  const rows = Array.from({ length: 60_000 }, (_, row) => `<row><c><v>${row}</v></c><c><v>${row * 7}</v></c></row>`);
  const bytes = makeXlsx({ sheets: [`<sheetData>${rows.join('')}</sheetData>`] });
  const steps: number[] = [];
  await readWorkbook(bytes, { onProgress: (done, total) => steps.push(done / total) });
  expect(steps.length).toBeGreaterThan(1);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(steps.at(-1)).toBe(1);
  const controller = new AbortController();
  const stopped = readWorkbook(bytes, { signal: controller.signal, onProgress: () => controller.abort('cukup') });
  await expect(stopped).rejects.toBe('cukup');
});
