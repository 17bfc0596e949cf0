import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { lkjip } from './command';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const report = join(__dirname, '../../fixtures/reports/songgom-2023.docx');

test('writes the sheet with what the check has answered', async () => {
  const made = lkjip(['reviu', report, '--keluar', 'reviu.xlsx'], folder);
  expect(made).toMatchObject({ code: 1, error: '' });
  expect(made.out).toMatch(/reviu\.xlsx dibuat: \d+ ya, \d+ tidak, \d+ dijawab orang\./);
  const { sheets } = await readWorkbook(readFileSync(join(folder, 'reviu.xlsx')));
  expect(sheets.map(({ name }) => name)).toEqual(['Kertas Reviu']);
  const answers = sheets[0]!.rows.flatMap((row) => (row?.[1]?.value?.toString().startsWith('Efisiensi') ? [row] : []));
  expect(answers.map((row) => row[2]?.value)).toEqual(['tidak']);
});

test('refuses more than one report', () => {
  expect(lkjip(['reviu', report, report, '--keluar', 'x.xlsx'], folder)).toMatchObject({ code: 2 });
});
