import { withNeighboursFormulas } from '../../../src/core/checks/neighbours-formula';
import { findingAt } from '../../../src/core/findings/finding';
import { usualContent } from '../../../src/core/repairs/usual-formula';
import { cell, contextOf, sheet, type Written } from '../checks/context-of';

const choice = (row: number): string => `=IF(A${row}="IKM",Lain!$A$1,Lain!$A$2)`;

/** What is put over the number in the first row. */
function mended(expected: number, ...column: Written[]): unknown {
  const rows = column.map((value, index) => [index + 1, 'IKM', `Indikator ${index}`, 50, value]);
  const table = sheet('S', [['No', 'Sumber', 'Indikator Kinerja', 'Target', 'Realisasi'], ...rows]);
  const context = contextOf(table, sheet('Lain', [[85.51], [3]]));
  const place = { sheet: 'S', row: 1, column: 4 };
  const values = { count: '1', error: '' };
  const finding = findingAt('silang', 'error', place, 'galat', values, { expected, fix: { formula: '=Lain!A1' } });
  return usualContent(withNeighboursFormulas([finding], context)[0]!, context.workbook);
}

test('a typed number gets the formula of its neighbours back where that one gives what was expected', () => {
  const neighbours = [3, 4].map((row) => cell(3, { formula: choice(row).replace('A', 'B') }));
  expect(mended(85.51, 97, ...neighbours)).toEqual({ formula: choice(2).replace('A', 'B') });
});

test('one that gives another number, or moves along another sheet, says nothing', () => {
  const neighbours = [3, 4].map((row) => cell(3, { formula: choice(row).replace('A', 'B') }));
  expect(mended(40, 97, ...neighbours)).toEqual({ formula: '=Lain!A1' });
  expect(mended(85.51, 97, cell(3, { formula: '=Lain!A2' }))).toEqual({ formula: '=Lain!A1' });
});
