import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, Sheet, Workbook } from '../../src/core/workbook/workbook';
import { cellAt } from '../../src/core/workbook/workbook';
import { exportWorkbook } from '../../src/hosts/xlsx/export';
import type { SavedCell } from '../../src/hosts/xlsx/export-model';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import { bookOf, saved, toSaved } from '../hosts/xlsx/saved';
import { recalculate } from './recalculate';

const reports = ['jatinegara-2021.angka.xlsx', 'songgom-2023.angka.xlsx', 'pasongsongan-2023.angka.xlsx'];

function filled(sheet: Sheet): [string, Cell][] {
  return sheet.rows.flatMap((row, index) =>
    (row ?? []).flatMap((cell, column): [string, Cell][] =>
      cell === undefined ? [] : [[`${String(index)},${String(column)}`, cell]],
    ),
  );
}

function expectSameContent(after: Workbook, before: Workbook): void {
  expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  before.sheets.forEach((sheet, index) => {
    const other = after.sheets[index]!;
    expect(new Set(other.merges.map((area) => JSON.stringify(area)))).toEqual(
      new Set(sheet.merges.map((area) => JSON.stringify(area))),
    );
    const cells = new Map(filled(other));
    expect(cells.size).toBe(filled(sheet).length);
    for (const [place, { value, formula }] of filled(sheet)) {
      const found = cells.get(place);
      if (typeof value === 'number') expect(found?.value).toBeCloseTo(value, 9);
      else expect(found?.value).toEqual(value);
      expect(found?.formula === undefined).toBe(formula === undefined);
    }
  });
}

test('real reports have the same cells and merged areas after LibreOffice has opened what was saved', async () => {
  const folder = join(__dirname, '..', 'fixtures', 'reports');
  const before = await Promise.all(
    reports.map((name) => readWorkbook(new Uint8Array(readFileSync(join(folder, name))))),
  );
  const after = await recalculate(before.map((workbook) => exportWorkbook(toSaved(workbook)).bytes));
  before.forEach((workbook, index) => {
    expectSameContent(after[index]!, workbook);
  });
});

test('formulas whose stored results are wrong are computed anew, ours as native ones and arrays as arrays', async () => {
  const wrong = -1;
  const rows: SavedCell[][] = [
    [{ value: 80 }, { value: 84 }, { value: wrong, formula: '=CAPAIAN(A1,B1)' }],
    [{ value: 2 }, { value: 3 }, { value: wrong, formula: '=SUM(A1:A2*B1:B2)' }],
    [{ value: 'x' }, { value: true }, { value: wrong, formula: '=IFS(A2>5,1,TRUE,MAXIFS(B1:B2,A1:A2,"<5"))' }],
  ];
  const sheet = saved({ name: 'Data', rows });
  const [book] = await recalculate([exportWorkbook(bookOf([sheet])).bytes]);
  const results = rows.map((_row, index) => cellAt(book!.sheets[0]!, index, 2)?.value);
  // 84 ÷ 80; 80 × 84 + 2 × 3; the larger of the one number whose neighbour is below 5.
  expect(results).toEqual([1.05, 6726, 3]);
});
