import { withNeighboursFormulas } from '../../../src/core/checks/neighbours-formula';
import { remark } from '../../../src/core/checks/remark';
import { cell, contextOf, sheet, type Written } from './context-of';

const choice = (row: number): string => `=IF(A${row}="IKM",Lain!$A$1,Lain!$A$2)`;

function fixed(expected: number, ...column: Written[]): string | undefined {
  const rows = column.map((value, index) => [index + 1, 'IKM', `Indikator ${index}`, 50, value]);
  const table = sheet('S', [['No', 'Sumber', 'Indikator Kinerja', 'Target', 'Realisasi'], ...rows]);
  const context = contextOf(table, sheet('Lain', [[85.51], [3]]));
  const place = { sheet: 'S', row: 1, column: 4 };
  const values = { count: '1', error: '' };
  const finding = remark('silang', 'error', place, 'galat', values, { expected, fix: { formula: '=Lain!A1' } });
  return withNeighboursFormulas([finding], context)[0]!.fix?.formula;
}

test('a typed number gets the formula of its neighbours back where that one gives what was expected', () => {
  const neighbours = [3, 4].map((row) => cell(3, { formula: choice(row).replace('A', 'B') }));
  expect(fixed(85.51, 97, ...neighbours)).toBe(choice(2).replace('A', 'B'));
});

test('one that gives another number, or moves along another sheet, says nothing', () => {
  const neighbours = [3, 4].map((row) => cell(3, { formula: choice(row).replace('A', 'B') }));
  expect(fixed(40, 97, ...neighbours)).toBe('=Lain!A1');
  expect(fixed(85.51, 97, cell(3, { formula: '=Lain!A2' }))).toBe('=Lain!A1');
});
