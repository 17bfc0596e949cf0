import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReportFile } from '../../../src/hosts/files/read-file';
import { MOST_FILE_BYTES } from '../../../src/hosts/xlsx/limits';
import { reasonOf } from '../../support/reason-of';

const fixtures = join(__dirname, '../../fixtures');
const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a missing file and a folder', async () => {
  expect(await reasonOf(readReportFile(join(folder, 'tidak-ada.xlsx')))).toBe('missing');
  expect(await reasonOf(readReportFile(folder))).toBe('folder');
});

test('a file that is too large is not taken into memory', async () => {
  const path = join(folder, 'besar.xlsx');
  writeFileSync(path, '');
  truncateSync(path, MOST_FILE_BYTES + 1);
  expect(await reasonOf(readReportFile(path))).toBe('too-large');
});

test('a workbook is read', async () => {
  const { workbook, format } = await readReportFile(join(fixtures, 'xlsx/shared-formulas.xlsx'));
  expect(format).toBe('xlsx');
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['S1', 'Data A1']);
});
