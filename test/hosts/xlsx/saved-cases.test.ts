/** What must hold when the workbooks of test/fixtures/xlsx-cases are opened and saved. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { exportWorkbook } from '../../../src/hosts/xlsx/export';
import type { SavedCell, SavedWorkbook } from '../../../src/hosts/xlsx/export-model';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { readSavedWorkbook, type OpenedWorkbook } from '../../../src/hosts/xlsx/read-saved';
import { bookOf, saved } from './saved';

const folder = join(__dirname, '../../fixtures/xlsx-cases');

/** A case by its number. */
function open(number: string): Promise<OpenedWorkbook> {
  const name = readdirSync(folder).find((each) => each.startsWith(`${number}-`))!;
  return readSavedWorkbook(new Uint8Array(readFileSync(join(folder, name, 'input.xlsx'))));
}

/** A part of the file that is saved. */
function part(workbook: SavedWorkbook, path = 'xl/worksheets/sheet1.xml'): string {
  return strFromU8(unzipSync(exportWorkbook(workbook).bytes)[path]!);
}

/** The first row, saved and read again. */
async function firstRow(workbook: SavedWorkbook): Promise<(SavedCell | undefined)[]> {
  const { workbook: again } = await readSavedWorkbook(exportWorkbook(workbook).bytes);
  return [...(again.sheets[0]?.rows[0] ?? [])];
}

test('what each case loses is said, and no more: a macro module, a name of another file, and the own view of a sheet', async () => {
  const told: Record<string, readonly string[]> = {};
  for (const name of readdirSync(folder)) {
    try {
      const { lost } = await open(name.slice(0, 2));
      if (lost.length > 0) told[name.slice(0, 2)] = lost;
    } catch {
      // What is refused, or no .xlsx, loses nothing.
    }
  }
  expect(told).toEqual({ '01': ['macro'], '43': ['name'], '46': ['customView'] });
});

test('40: an array formula of several cells stands once, and the other cells hold only their values', async () => {
  const { workbook } = await open('40');
  const xml = part(workbook);
  expect(xml.match(/<f[ >]/g)).toHaveLength(1);
  expect(xml).toContain('<f t="array" ref="C1:C3">A1:A3*2</f><v>6</v>');
  expect(workbook.sheets[0]?.rows.map((row) => row?.[2]?.value)).toEqual([6, 8, 10]);
});

test('41: an array formula of one cell keeps its mark', async () => {
  const xml = part((await open('41')).workbook);
  expect(xml).toContain('<f t="array" ref="C1">SUM(ROUND(A1:A3,0))</f>');
  expect(xml).toContain('<f t="array" ref="D1">SUM(IFERROR(A1:A3,0))</f>');
});

test('a formula without the mark stays without it, and one that is typed gets it where it works on a range', async () => {
  const typed: SavedCell[] = [
    { value: 6, formula: '=SUM(ROUND(A2:A4,0))' },
    { value: 6, formula: '=SUM(A2:A4)' },
    { value: 6, formula: '=SUMPRODUCT((A2:A4))' },
    { value: 6, formula: '=SUM(LEN(Data!A:A))' },
    { value: 1, formula: '=ROUND(A2,0)', intersects: true },
    { value: 1, formula: '=SUM(ROUND(A2:A4,0))', intersects: true },
  ];
  const xml = part(bookOf([saved({ name: 'Data', rows: [typed] })]));
  expect([...xml.matchAll(/<f([^>]*)>/g)].map(([, mark]) => mark)).toEqual([
    ' t="array" ref="A1"',
    '',
    '',
    ' t="array" ref="D1"',
    '',
    '',
  ]);
  const back = await firstRow(bookOf([saved({ name: 'Data', rows: [typed] })]));
  expect(back[5]).toEqual(typed[5]);
});

test('42: newer functions keep their marks', async () => {
  const { workbook } = await open('42');
  const written = [...part(workbook).matchAll(/<f>([^<]*)</g)].map(([, formula]) => formula);
  expect(written).toEqual([
    '_xlfn.BINOM.DIST(1,2,0.5,FALSE)',
    '_xlfn.AGGREGATE(9,6,A1:A1)',
    '_xlfn.NORM.DIST(1,0,1,TRUE)',
    '_xlfn.FORECAST.LINEAR(3,A1:B1,A1:B1)',
    '_xlfn.SINGLE(A:A)',
    'SUM(_xlfn.ANCHORARRAY(A1))',
  ]);
});

test('43: a formula with a name that is gone becomes its value, and is named', async () => {
  const { workbook } = await open('43');
  const { values, bytes } = exportWorkbook(workbook);
  expect(values).toEqual(['A!B1', 'A!C1']);
  const { sheets } = await readWorkbook(bytes);
  expect(sheets[0]?.rows[0]).toEqual([{ value: 2 }, { value: 2 }, { value: 8 }]);
});

test('names stay with the formulas that use them, also in sheets, areas and other names', () => {
  const names = [
    { name: 'Pagu', sheet: null, text: 'A!$A$1' },
    { name: 'Sisa', sheet: 'A', text: 'Pagu-1' },
    { name: 'Hilang', sheet: null, text: 'Lain*2' },
    { name: 'Turunan', sheet: null, text: 'Hilang+1' },
  ];
  const formulas = ['=pagu*2', '=SUM(Sisa,A1:B2)', '=Turunan', '="Hilang"&A!A1&1E5', "='Hilang'!A1", '=IF(TRUE,Pagu)'];
  const row = formulas.map((formula) => ({ value: 1, formula }));
  const { values } = exportWorkbook({ ...bookOf([saved({ name: 'A', rows: [row] })]), names });
  expect(values).toEqual(['A!C1']);
  expect(part({ ...bookOf([saved({ name: 'A', rows: [] })]), names }, 'xl/workbook.xml')).not.toContain('Turunan');
});

test('45: a list of Excel 2010 that is written over several lines has one formula', async () => {
  const { workbook } = await open('45');
  expect(workbook.sheets[0]?.validations).toMatchObject([{ formula1: 'A!$A$1:$A$3' }]);
  expect(part(workbook)).not.toContain('<formula2>');
});

test('46: what another view of the sheet freezes and prints is not taken for the sheet', async () => {
  const [sheet] = (await open('46')).workbook.sheets;
  expect(sheet).toMatchObject({ frozenRows: 0, frozenColumns: 0, page: { orientation: 'portrait' } });
});

test.each(['07', '08', '47'])('%s: a workbook with days from 1904 stays one, and its days stay', async (number) => {
  const { workbook } = await open(number);
  expect(workbook.from1904).toBe(true);
  expect(part(workbook, 'xl/workbook.xml')).toContain('<workbookPr date1904="1"/>');
  expect(await firstRow(workbook)).toEqual(workbook.sheets[0]?.rows[0]);
});

test('47: the file holds what its formula gives in that calendar', async () => {
  expect(part((await open('47')).workbook)).toMatch(/<c r="B1"[^>]*><f>A1<\/f><v>10<\/v>/);
});

test('49: what is saved of a file with one long text in many cells can be opened again', async () => {
  const { workbook } = await open('49');
  const { bytes } = exportWorkbook(workbook);
  const { sheets } = await readWorkbook(bytes);
  expect(sheets[0]?.rows).toHaveLength(30_000);
  expect(bytes.length).toBeLessThan(500_000);
});

test('50: texts stay to the letter', async () => {
  const { workbook } = await open('50');
  const row = await firstRow(workbook);
  expect(row.slice(0, 5).map((cell) => cell?.value)).toEqual(['  a\nb\tc  ', 'x\r\ny', 'ctl\u0004z', '_x0041_', '😀']);
  expect(row[5]?.value).toBe('a\rb');
});

test('half a character and a text that looks like an escape come back', async () => {
  const texts = ['\ud83d', 'x\udc00y', '_x005F_', '_xD83D_'];
  const row = await firstRow(bookOf([saved({ rows: [texts.map((value) => ({ value }))] })]));
  expect(row.map((cell) => cell?.value)).toEqual(texts);
});

test('44: breaks between pages, the colour of the tab and the usual sizes are kept', async () => {
  const [sheet] = (await open('44')).workbook.sheets;
  expect(sheet).toMatchObject({
    tabColor: 'FF0000',
    usual: { columnWidth: 20, rowHeight: 30 },
    page: { rowBreaks: [1] },
  });
  const xml = part(bookOf([sheet!]));
  expect(xml).toContain('<sheetPr><tabColor rgb="FFFF0000"/></sheetPr>');
  expect(xml).toContain('<sheetFormatPr defaultColWidth="20" defaultRowHeight="30" customHeight="1"/>');
  expect(xml).toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="1" max="16383" man="1"/></rowBreaks>');
});

test('48: justified cells that shrink to fit are kept', async () => {
  const { workbook } = await open('48');
  expect(workbook.sheets[0]?.rows[0]?.[0]?.look).toEqual({ horizontal: 'justify', vertical: 'justify', shrink: true });
  expect(part(workbook, 'xl/styles.xml')).toContain(
    '<alignment horizontal="justify" vertical="justify" shrinkToFit="1"/>',
  );
});

test('18: rows that are not listed stay hidden', async () => {
  const { workbook } = await open('18');
  expect(part(workbook)).toContain('zeroHeight="1"');
});

test('a list or look with a name that is gone, or of another file, is named and left out', async () => {
  const area = { top: 0, left: 0, bottom: 4, right: 0 };
  const list = (formula1: string) =>
    ({ areas: [area], type: 'list', formula1, allowsBlank: true, refusal: null }) as const;
  const look = (formula: string) =>
    ({ areas: [area], condition: { kind: 'formula', formula }, look: { bold: true }, stops: false }) as const;
  const sheet = saved({
    name: 'A',
    rows: [[{ value: 1 }]],
    validations: [list('Hilang'), list('Pagu')],
    conditions: [look('=A1>[1]X!$A$1'), look('=A1>Pagu')],
  });
  const { bytes } = exportWorkbook({ ...bookOf([sheet]), names: [{ name: 'Pagu', sheet: null, text: 'A!$A$1' }] });
  const { workbook, lost } = await readSavedWorkbook(bytes);
  expect(workbook.sheets[0]).toMatchObject({ validations: [{ formula1: 'Pagu' }], conditions: [look('=A1>Pagu')] });
  expect(new Set(lost)).toEqual(new Set(['validation', 'condition']));
});

/** What is said to be lost of a file with these parts more, and this XML in its sheet. */
async function lostOf(more: Record<string, string>, xml = '', workbookXml = ''): Promise<readonly string[]> {
  const parts = unzipSync(exportWorkbook(bookOf([saved({ rows: [[{ value: 1 }]] })])).bytes);
  const insert = (path: string, tag: string, text: string): void => {
    parts[path] = strToU8(strFromU8(parts[path]!).replace(tag, text + tag));
  };
  for (const [path, text] of Object.entries(more)) parts[path] = strToU8(text);
  insert('xl/worksheets/sheet1.xml', '</worksheet>', xml);
  insert('xl/workbook.xml', '<bookViews>', workbookXml);
  return (await readSavedWorkbook(zipSync(parts))).lost;
}

const shape = '<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor><xdr:sp/></xdr:twoCellAnchor></xdr:wsDr>';
const drawn = (kind: string) => `<xml xmlns:x="x"><x:ClientData ObjectType="${kind}"/></xml>`;
const picture = '<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor></xdr:wsDr>';

test.each<[string, Parameters<typeof lostOf>]>([
  ['shape', [{ 'xl/drawings/drawing1.xml': shape }]],
  ['control', [{ 'xl/ctrlProps/ctrlProp1.xml': '<x/>' }]],
  ['control', [{ 'xl/drawings/vmlDrawing1.vml': drawn('Button') }]],
  ['cellPicture', [{ 'xl/richData/richValueRel.xml': '<x/>' }]],
  ['connection', [{ 'xl/connections.xml': '<x/>' }]],
  ['signature', [{ '_xmlsignatures/sig1.xml': '<x/>' }]],
  ['slicer', [{ 'xl/slicers/slicer1.xml': '<x/>' }]],
  ['embedded', [{ 'xl/embeddings/oleObject1.bin': 'x' }]],
  ['sparkline', [{}, '<extLst><ext><x14:sparklineGroup xmlns:x14="x"/></ext></extLst>']],
  ['scenario', [{}, '<scenarios><scenario/></scenarios>']],
  ['customView', [{}, '<customSheetViews><customSheetView/></customSheetViews>']],
  ['validation', [{}, '<dataValidations><dataValidation sqref="A1" prompt="Isi angka"/></dataValidations>']],
  ['dataTable', [{}, '<c r="B2"><f t="dataTable" ref="B2:B4"/><v>1</v></c>']],
  ['workbookProtection', [{}, '', '<workbookProtection lockStructure="1"/>']],
])('%s is named before it is lost', async (kind, parts) => {
  expect(await lostOf(...parts)).toEqual([kind]);
});

test('a picture is told as one, and what Excel writes for every file is not told', async () => {
  expect(await lostOf({ 'xl/drawings/drawing1.xml': picture, 'xl/media/image1.png': 'x' })).toEqual(['picture']);
  expect(await lostOf({}, '', '<workbookProtection/>')).toEqual([]);
  expect(await lostOf({ 'xl/drawings/vmlDrawing1.vml': drawn('Note') })).toEqual([]);
  expect(await lostOf({ 'docProps/core.xml': '<x/>', 'xl/calcChain.xml': '<x/>' })).toEqual([]);
});

test('a theme that is torn costs its colours alone', async () => {
  const relation = '<Relationship Id="rId99" Type="x/theme" Target="theme/theme1.xml"/>';
  const parts = unzipSync(exportWorkbook(bookOf([saved({ rows: [[{ value: 1 }]] })])).bytes);
  const path = 'xl/_rels/workbook.xml.rels';
  parts[path] = strToU8(strFromU8(parts[path]!).replace('</Relationships>', `${relation}</Relationships>`));
  parts['xl/theme/theme1.xml'] = strToU8('<a:theme');
  expect((await readSavedWorkbook(zipSync(parts))).workbook.sheets).toHaveLength(1);
});
