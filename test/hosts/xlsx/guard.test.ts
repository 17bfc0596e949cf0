import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { reasonOf } from '../../support/reason-of';
import { makeParts, makeXlsx, zipParts } from './make-xlsx';

const fixtures = join(__dirname, '../../fixtures');
const real = readFileSync(join(fixtures, 'reports/jatinegara-2021.teks.xlsx'));

test.each<[string, Uint8Array]>([
  ['no-workbook', zipSync({ '[Content_Types].xml': strToU8('<Types/>') })],
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
