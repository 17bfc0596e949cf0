/** Small workbooks with what is right in them (test/fixtures/xlsx-cases); what must hold when they are saved is in saved-cases.test.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCell } from '../../../src/core/workbook/address';
import { readCell } from '../../../src/core/workbook/read-cell';
import { WorkbookUnreadable } from '../../../src/core/workbook/unreadable';
import { cellAt, type Cell, type Workbook } from '../../../src/core/workbook/workbook';
import { fileKind } from '../../../src/hosts/files/file-kind';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { readSavedWorkbook } from '../../../src/hosts/xlsx/read-saved';
import { fileNote } from '../../../src/messages/files/file-note';

interface Expected {
  /** true, `refuse`, or `refuse or …` where both will do. */
  readonly read?: boolean | string;
  readonly cells?: Readonly<Record<string, string | number | boolean | null>>;
  readonly absent?: readonly string[];
  readonly formulas?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, string>>;
  readonly readings?: Readonly<Record<string, object | string>>;
  readonly hiddenRows?: readonly number[] | string;
  readonly hiddenColumns?: readonly number[];
}

const folder = join(__dirname, '../../fixtures/xlsx-cases');

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
}

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, name, 'input.xlsx')));
}

function cellOf(workbook: Workbook, address: string): Cell | undefined {
  const [sheetName, place] = address.split('!');
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  const { row, column } = parseCell(place ?? '')!;
  return sheet && cellAt(sheet, row, column);
}

const workbooks = readdirSync(folder).filter((name) => readdirSync(join(folder, name)).includes('input.xlsx'));
const read = workbooks.filter((name) => expectedOf(name).read !== 'refuse' && !/^(?:20|29|32)-/.test(name));
const refused = workbooks.filter((name) => !read.includes(name));

test('there are cases of both kinds', () => {
  expect([read.length, refused.length]).toEqual([39, 6]);
});

test.each(read)('%s is read as it is', async (name) => {
  const expected = expectedOf(name);
  const workbook = await readWorkbook(bytesOf(name));
  const [first] = workbook.sheets;
  for (const [address, value] of Object.entries(expected.cells ?? {})) {
    const found = cellOf(workbook, address)?.value;
    if (typeof value === 'number') expect(found).toBeCloseTo(value, 12);
    else expect(found).toEqual(value);
  }
  for (const address of expected.absent ?? []) expect(cellOf(workbook, address)).toBeUndefined();
  for (const [address, formula] of Object.entries(expected.formulas ?? {}))
    expect(cellOf(workbook, address)?.formula).toBe(formula);
  for (const [address, format] of Object.entries(expected.formats ?? {}))
    expect(cellOf(workbook, address)?.format).toBe(format);
  for (const [address, reading] of Object.entries(expected.readings ?? {})) {
    const found = readCell(cellOf(workbook, address));
    if (typeof reading === 'string') expect(found).toMatchObject({ value: parseInt(reading, 10) });
    else expect(found).toMatchObject(reading);
  }
  if (Array.isArray(expected.hiddenRows)) expect(first?.hiddenRows).toEqual(expected.hiddenRows);
  if (expected.hiddenColumns !== undefined) expect(first?.hiddenColumns).toEqual(expected.hiddenColumns);
});

test.each(read)('%s is opened with its looks, and holds the same cells', async (name) => {
  const plain = await readWorkbook(bytesOf(name));
  const { workbook } = await readSavedWorkbook(bytesOf(name));
  plain.sheets.forEach((sheet, index) => {
    sheet.rows.forEach((row, rowIndex) => {
      row?.forEach((cell, column) => {
        expect(workbook.sheets[index]?.rows[rowIndex]?.[column]?.value).toEqual(cell?.value);
      });
    });
  });
});

test.each(refused)('%s is refused rather than read wrong', async (name) => {
  for (const reading of [readWorkbook, readSavedWorkbook])
    await expect(reading(bytesOf(name))).rejects.toThrow(WorkbookUnreadable);
});

test('31: what stands in front of the archive is noted once, and its checksums are held as always', async () => {
  const bytes = bytesOf('31-bytes-before-the-archive');
  const { sheets, notes } = await readWorkbook(bytes);
  expect([sheets.length, notes]).toEqual([1, ['foreign-bytes']]);
  expect((await readSavedWorkbook(bytes)).notes).toEqual(['foreign-bytes']);
  expect(fileKind(bytes)).toEqual({ format: 'xlsx' });
  for (const language of ['id', 'en'] as const) expect(fileNote('foreign-bytes', language)).toMatch(/Excel/);
  const spoilt = bytes.slice();
  // A byte of the packed sheet, which follows its name.
  spoilt[Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 40]! ^= 0xff;
  await expect(readWorkbook(spoilt)).rejects.toThrow(WorkbookUnreadable);
  expect((await readWorkbook(bytesOf('30-zip64-end-record'))).notes).toBeUndefined();
});

test.each([
  ['35-xls-with-word-inside', 'input.xls', { format: 'xls' }],
  ['36-powerpoint-97', 'input.ppt', { reason: 'presentation' }],
  ['37-excel-2003-xml', 'input.xls', { format: 'xml' }],
  ['38-lock-file', '~$laporan.xlsx', { reason: 'lock-file' }],
])('%s is known for what it is', (name, file, kind) => {
  expect(fileKind(new Uint8Array(readFileSync(join(folder, name, file))))).toEqual(kind);
});
