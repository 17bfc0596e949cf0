import {
  asPrinted,
  cellsBelow,
  cellsOf,
  onceFilled,
  repeatFormula,
  sumOnceFilled,
} from '../../../src/core/relations/formula';
import type { Quantity } from '../../../src/core/tables/quantity';

test('a formula stays blank until all its cells hold numbers', () => {
  expect(onceFilled(['D5', 'E5'], 'D5-E5')).toBe('=IF(COUNT(D5,E5)<2,"",D5-E5)');
  expect(repeatFormula("'3.2'!D5")).toBe(`=IF('3.2'!D5="","",'3.2'!D5)`);
  expect(sumOnceFilled('C4:C6')).toBe('=IF(COUNT(C4:C6)=0,"",SUM(C4:C6))');
});

test('cells that touch become a range, across or down', () => {
  expect(cellsBelow(2, [3, 4, 5, 8])).toBe('C4:C6,C9');
  expect(cellsBelow(2, [3])).toBe('C4');
  expect(cellsOf([3, 3, 3], [2, 3, 4])).toBe('C4:E4');
  expect(cellsOf([3, 5, 7], [2, 2, 2])).toBe('C4,C6,C8');
  expect(cellsBelow(0, [])).toBe('');
});

test('a fraction becomes a percent number only where the cell has no sign', () => {
  const quantity = (percent: boolean, printedPerUnit: number): Quantity =>
    ({ printedPerUnit, reading: { percent } }) as unknown as Quantity;
  expect(asPrinted(quantity(false, 100), 'E5/D5')).toBe('E5/D5*100');
  expect(asPrinted(quantity(true, 100), 'E5/D5')).toBe('E5/D5');
  expect(asPrinted(quantity(false, 1), 'E5/D5')).toBe('E5/D5');
});
