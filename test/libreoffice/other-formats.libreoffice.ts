/** Three real reports as LibreOffice saves them in other formats: what is found stays the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/core/check';
import type { Workbook } from '../../src/core/workbook/workbook';
import { fileKind } from '../../src/hosts/files/file-kind';
import type { LegacyFormat } from '../../src/hosts/legacy/legacy-format';
import { parseLegacy } from '../../src/hosts/legacy/parse';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import { savedAs } from './recalculate';

const names = ['jatinegara-2021', 'pasongsongan-2023', 'songgom-2023'];
const folder = join(__dirname, '../fixtures/reports');
const reports = names.map((name) => new Uint8Array(readFileSync(join(folder, `${name}.angka.xlsx`))));

// Here the library runs outside the worker that keeps its doubts from people.
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

function valuesOf({ sheets }: Workbook): unknown[] {
  return sheets.map(({ name, rows }) => [
    name,
    Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.value ?? null)),
  ]);
}

test.each<LegacyFormat>(['xls', 'ods', 'fods'])('.%s', async (format) => {
  const saved = await savedAs(reports, format);
  for (const [index, bytes] of saved.entries()) {
    expect(fileKind(bytes)).toEqual({ format });
    const [original, read] = [await readWorkbook(reports[index]!), parseLegacy(bytes, format)];
    expect(valuesOf(read)).toEqual(valuesOf(original));
    const { findings } = check(read);
    expect(findings.length).toBeGreaterThan(10);
    expect([names[index], findings]).toEqual([names[index], check(original).findings]);
  }
});
