import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { WorkbookUnreadable } from '../../../src/core/workbook/unreadable';
import { MOST_FILE_BYTES } from '../../../src/hosts/xlsx/limits';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { readWorkbookFile } from '../../../src/hosts/xlsx/read-file';
import { makeParts, makeXlsx, zipParts } from './make-xlsx';

const fixtures = join(__dirname, '../../fixtures');
const real = readFileSync(join(fixtures, 'reports/jatinegara-2021.teks.xlsx'));

/** Why it cannot be read. */
async function reasonOf(reading: Promise<unknown>): Promise<string> {
  const error: unknown = await reading.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof WorkbookUnreadable))
    throw new Error('it was read, or failed in another way', { cause: error });
  return error.reason;
}

/** The start of an OLE file with a directory entry of this name. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 1024);
  return bytes;
}

test.each<[string, Uint8Array]>([
  ['empty', new Uint8Array()],
  ['xls', readFileSync(join(fixtures, 'xlsx/old.xls'))],
  ['ods', readFileSync(join(fixtures, 'xlsx/document.ods'))],
  ['pdf', readFileSync(join(fixtures, 'xlsx/document.pdf'))],
  ['encrypted', ole('EncryptedPackage')],
  ['word', ole('WordDocument')],
  ['word', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<document/>') })],
  ['xlsb', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.bin': strToU8('') })],
  ['no-workbook', zipSync({ '[Content_Types].xml': strToU8('<Types/>') })],
  ['not-xlsx', zipSync({ 'foto.jpg': strToU8('') })],
  ['html', strToU8('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table></html>')],
  ['html', strToU8('\ufeff<!DOCTYPE html><p>masuk</p>')],
  ['picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
  ['text', strToU8('NO;INDIKATOR;TARGET\n1;IKM;81,90\n')],
  ['not-xlsx', strToU8('{\\rtf1 laporan}')],
  ['not-xlsx', new Uint8Array([1, 2, 0, 3])],
  ['torn', real.subarray(0, 10_000)],
  ['torn', real.subarray(0, real.length - 30)],
  ['torn', makeXlsx({ sheets: ['<sheetData><row>'] })],
  ['torn', makeXlsx({ sheets: ['<sheetData><row><c t="s"><v>5</v></c></row></sheetData>'] })],
  ['torn', makeXlsx({ sheets: ['<sheetData><row><c><v>lima</v></c></row></sheetData>'] })],
  ['torn', makeXlsx({ sheets: ['<sheetData><row r="2000000"><c><v>5</v></c></row></sheetData>'] })],
  ['torn', makeXlsx({ sheets: ['<sheetData><row><c r="A0"><v>5</v></c></row></sheetData>'] })],
  ['torn', makeXlsx({ sheets: ['<sheetData>&lima;</sheetData>'] })],
  ['no-workbook', makeXlsx({ sheets: [] })],
])('%s', async (reason, bytes) => {
  expect(await reasonOf(readWorkbook(bytes))).toBe(reason);
});

test('a missing part is told as torn, a missing workbook part as no workbook', async () => {
  const parts = makeParts({ sheets: ['<sheetData/>'] });
  const without = (path: string) =>
    zipParts(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path)));
  expect(await reasonOf(readWorkbook(without('xl/worksheets/sheet1.xml')))).toBe('torn');
  expect(await reasonOf(readWorkbook(without('xl/workbook.xml')))).toBe('no-workbook');
});

test('a part that unpacks to far more than its size is a bomb, declared or not', async () => {
  const bomb = makeXlsx({ sheets: [' '.repeat(20 * 1024 * 1024)] });
  expect(await reasonOf(readWorkbook(bomb))).toBe('bomb');
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
  for (let at = 0; at + 46 < bomb.length; at += 1) {
    // The size that the directory declares for each part, made small.
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1000)
      view.setUint32(at + 24, 1000, true);
  }
  expect(await reasonOf(readWorkbook(bomb))).toBe('torn');
});

test('changed bytes inside a packed part are seen, even where they unpack', async () => {
  const parts = makeParts({ sheets: ['<sheetData><row><c><v>123</v></c></row></sheetData>'] });
  const files = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  const stored = Buffer.from(zipSync(files, { level: 0 }));
  stored.set(strToU8('923'), stored.indexOf('<v>123</v>') + 3);
  expect(await reasonOf(readWorkbook(stored))).toBe('torn');
});

describe('from the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('a missing file and a folder', async () => {
    expect(await reasonOf(readWorkbookFile(join(folder, 'tidak-ada.xlsx')))).toBe('missing');
    expect(await reasonOf(readWorkbookFile(folder))).toBe('folder');
  });

  test('a file that is too large is not taken into memory', async () => {
    const path = join(folder, 'besar.xlsx');
    writeFileSync(path, '');
    truncateSync(path, MOST_FILE_BYTES + 1);
    expect(await reasonOf(readWorkbookFile(path))).toBe('too-large');
  });

  test('a workbook is read', async () => {
    const workbook = await readWorkbookFile(join(fixtures, 'xlsx/shared-formulas.xlsx'));
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['S1', 'Data A1']);
  });
});
