/** Opened here, saved, and opened by LibreOffice: every cell has the value that it had, and formulas give it anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCell } from '../../src/core/workbook/address';
import type { CellValue, Workbook } from '../../src/core/workbook/workbook';
import { exportWorkbook } from '../../src/hosts/xlsx/export';
import type { SavedSheet, SavedWorkbook } from '../../src/hosts/xlsx/export-model';
import { WorkbookUnreadable } from '../../src/core/workbook/unreadable';
import { readSavedWorkbook } from '../../src/hosts/xlsx/read-saved';
import { recalculate } from './recalculate';

const folder = join(__dirname, '../fixtures/xlsx-cases');

/** What LibreOffice does not compute as Excel does, by case: the file holds results of Excel or made-up ones. */
const otherwise: Readonly<Record<string, readonly string[]>> = {
  // SEQUENCE came to LibreOffice late.
  '17': ['A1', 'A2', 'A3'],
  // A formula whose stored result is not its own, functions that LibreOffice does not know, and results made up for the case.
  '25': ['A1'],
  '42': ['A1', 'B1', 'C1', 'D1', 'E1', 'F1'],
  // Formulas without a stored result have one afterwards.
  '22': ['A1', 'A2'],
};

async function readable(): Promise<[name: string, workbook: SavedWorkbook][]> {
  const found: [string, SavedWorkbook][] = [];
  for (const name of readdirSync(folder)) {
    const path = join(folder, name, 'input.xlsx');
    // The largest one is one text in many cells.
    if (name.startsWith('49') || !readdirSync(join(folder, name)).includes('input.xlsx')) continue;
    try {
      found.push([name, (await readSavedWorkbook(new Uint8Array(readFileSync(path)))).workbook]);
    } catch (error) {
      if (!(error instanceof WorkbookUnreadable)) throw error;
    }
  }
  return found;
}

function values(sheets: Workbook['sheets'] | readonly SavedSheet[]): Record<string, CellValue> {
  const found: Record<string, CellValue> = {};
  for (const { name, rows } of sheets)
    rows.forEach((row, rowIndex) => {
      row?.forEach((cell, column) => {
        if (cell !== undefined && cell.value !== null && cell.value !== '')
          found[`${name} R${rowIndex + 1}C${column + 1}`] =
            typeof cell.value === 'number'
              ? Number(cell.value.toPrecision(12))
              : // LibreOffice ends all lines of a text in one way.
                typeof cell.value === 'string'
                ? cell.value.replaceAll('\r\n', '\n')
                : cell.value;
      });
    });
  return found;
}

test('the cases hold the same values after LibreOffice has computed what was saved', async () => {
  const before = await readable();
  expect(before.length).toBeGreaterThan(30);
  const after = await recalculate(before.map(([, workbook]) => exportWorkbook(workbook).bytes));
  const all = before.map(([name, { sheets }], index) => {
    const expected = values(sheets);
    const found = values(after[index]!.sheets);
    for (const address of otherwise[name.slice(0, 2)] ?? []) {
      const { row, column } = parseCell(address)!;
      for (const list of [expected, found]) delete list[`A R${row + 1}C${column + 1}`];
    }
    return { found: [name, found], expected: [name, expected] };
  });
  expect(all.map(({ found }) => found)).toEqual(all.map(({ expected }) => expected));
});
