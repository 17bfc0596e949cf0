import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/hosts/xlsx/read';

const folder = join(__dirname, '../../fixtures/xlsx');

async function formulasOf(name: string): Promise<(string | undefined)[][]> {
  const workbook = await readWorkbook(readFileSync(join(folder, name)));
  return workbook.sheets[0]?.rows.map((row) => (row ?? []).map((cell) => cell?.formula)).filter(Boolean) ?? [];
}

test('shared formulas are what LibreOffice writes when it opens and saves the same file', async () => {
  const expected = await formulasOf('written-out-formulas.xlsx');
  expect(expected.flat().filter((formula) => formula !== undefined)).toHaveLength(60);
  expect(await formulasOf('shared-formulas.xlsx')).toEqual(expected);
});
