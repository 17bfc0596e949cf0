import { asPrinted, cellsOf, onceFilled, repeatFormula, sumOnceFilled } from '../../../src/core/relations/formula';
import type { Quantity } from '../../../src/core/tables/quantity';

test('a formula stays blank until all its cells hold numbers', () => {
  expect(onceFilled(['D5', 'E5'], 'D5-E5')).toBe('=IF(COUNT(D5,E5)<2,"",D5-E5)');
  expect(repeatFormula("'3.2'!D5")).toBe(`=IF('3.2'!D5="","",'3.2'!D5)`);
  expect(sumOnceFilled('C4:C6')).toBe('=IF(COUNT(C4:C6)=0,"",SUM(C4:C6))');
});

const cell = (row: number, index: number): { row: number; column: { index: number } } => ({ row, column: { index } });

test('cells that touch become a range, across or down', () => {
  expect(cellsOf([3, 4, 5, 8].map((row) => cell(row, 2)))).toBe('C4:C6,C9');
  expect(cellsOf([cell(3, 2)])).toBe('C4');
  expect(cellsOf([2, 3, 4].map((column) => cell(3, column)))).toBe('C4:E4');
  expect(cellsOf([3, 5, 7].map((row) => cell(row, 2)))).toBe('C4,C6,C8');
  expect(cellsOf([])).toBe('');
});

test('a fraction becomes a percent number only where the cell has no sign', () => {
  const quantity = (percent: boolean, printedPerUnit: number): Quantity =>
    ({ printedPerUnit, reading: { percent } }) as unknown as Quantity;
  expect(asPrinted(quantity(false, 100), 'E5/D5')).toBe('E5/D5*100');
  expect(asPrinted(quantity(true, 100), 'E5/D5')).toBe('E5/D5');
  expect(asPrinted(quantity(false, 1), 'E5/D5')).toBe('E5/D5');
});
