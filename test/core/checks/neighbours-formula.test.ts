import { withNeighboursFormulas } from '../../../src/core/checks/neighbours-formula';
import { findingAt } from '../../../src/core/findings/finding';
import { cell, contextOf, sheet, type Written } from './context-of';

const choice = (row: number): string => `=IF(B${row}="IKM",Lain!$A$1,Lain!$A$2)`;

/** The formulas that a number in the first row is told of. */
function usual(...column: Written[]): readonly string[] | undefined {
  const rows = column.map((value, index) => [index + 1, 'IKM', `Indikator ${index}`, 50, value]);
  const table = sheet('S', [['No', 'Sumber', 'Indikator Kinerja', 'Target', 'Realisasi'], ...rows]);
  const context = contextOf(table, sheet('Lain', [[85.51], [3]]));
  const place = { sheet: 'S', row: 1, column: 4 };
  const more = { expected: 85.51, fix: { formula: '=Lain!A1' } };
  const finding = findingAt('silang', 'error', place, 'galat', { count: '1', error: '' }, more);
  return withNeighboursFormulas([finding], context)[0]!.fix?.usual;
}

test('a typed number is told of the formulas of its neighbours as its own row has them', () => {
  expect(usual(97, ...[3, 4].map((row) => cell(3, { formula: choice(row) })))).toEqual([choice(2)]);
});

test('a formula, and one neighbour that moves along another sheet, say nothing', () => {
  const neighbours = [3, 4].map((row) => cell(3, { formula: choice(row) }));
  expect(usual(cell(97, { formula: '=97' }), ...neighbours)).toBeUndefined();
  expect(usual(97, cell(3, { formula: '=Lain!A2' }))).toBeUndefined();
});
