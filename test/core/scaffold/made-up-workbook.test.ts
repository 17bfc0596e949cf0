import { standar } from '../../../src/core/profiles/standar';
import { draftTables } from '../../../src/core/scaffold/draft';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { helperTables } from '../../../src/core/scaffold/helper-tables';
import { madeUpWorkbook } from '../../../src/core/scaffold/made-up-workbook';
import { cellAt, type Cell } from '../../../src/core/workbook/workbook';

const office = emptyOffice(2025);
const { sheets } = madeUpWorkbook(draftTables(standar, helperTables, office), standar, office);

function cell(sheet: string, row: number, column: number): Cell | undefined {
  return cellAt(
    sheets.find(({ name }) => name === sheet)!,
    row,
    column,
  );
}

test('titles and headings are filled in', () => {
  expect(cell('2.4 PK', 1, 0)?.value).toBe('Tabel 2.4 Perjanjian Kinerja Kecamatan  Tahun 2025');
  expect(cell('3.3 Perbandingan', 2, 10)?.value).toBe('2025');
});

test('a capaian is the quotient of its row, as a percentage', () => {
  const [target, realisasi, capaian] = [4, 5, 6].map((column) => cell('3.2 Capaian', 3, column));
  expect(capaian).toEqual({ value: Number(realisasi!.value) / Number(target!.value), format: '0.00%' });
});

test('money adds up: a programme has that of its sub kegiatan, and no other sum of rows is like it', () => {
  const budgets = [3, 4, 5, 6, 7].map((row) => Number(cell('3.11 Realisasi Anggaran', row, 3)!.value));
  // Programme, kegiatan, three sub kegiatan.
  const [, activity, ...parts] = budgets as [number, number, ...number[]];
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(activity);
  expect(new Set(parts).size).toBe(3);
});
