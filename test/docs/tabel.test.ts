/** The list of the tables that are understood: docs/tabel.md, with a picture of each made by test/e2e/table-pictures.e2e.ts. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTables } from '../../scripts/table-docs/read-tables';
import { tablesText } from '../../scripts/table-docs/write-page';
import { check } from '../../src/core/check';
import { layouts } from '../../src/core/layouts';
import { listed } from '../support/findings';
import { sheetOf, workbookOf, type Form } from '../support/sheet';

const docs = join(__dirname, '../../docs');
const tables = readTables();
/** Sheets of ours that no report prints. */
const aids = ['dukungan', 'pilihan', 'sebutan-responden', 'reviu'];

test('every kind of table that a report has is listed', () => {
  const missing = layouts.map(({ kind }) => kind).filter((kind) => !tables.some((table) => table.kind === kind));
  expect(missing.sort()).toEqual([...aids].sort());
});

test('docs/tabel.md is what the code says now; mend it with npx tsx scripts/generate-rule-docs.ts', () => {
  expect(readFileSync(join(docs, 'tabel.md'), 'utf8')).toBe(tablesText());
});

test.each(tables.map((table) => [table.kind, table] as const))(
  'the example of %s is read as that and is right',
  (kind, { example }) => {
    for (const form of ['angka', 'teks'] satisfies Form[]) {
      const result = check(workbookOf(sheetOf('Contoh', example, { form })).workbook);
      expect([form, result.tables.map((table) => table.kind)]).toEqual([form, [kind]]);
      expect(listed(result.findings.filter(({ place, severity }) => place !== null && severity === 'error'))).toEqual(
        [],
      );
    }
    expect(existsSync(join(docs, 'tabel', `${kind}.png`))).toBe(true);
  },
);
