import { holdSubtotals } from '../../../src/core/relations/subtotals';

test('a subtotal stands for the rows below it, or above it, at any depth', () => {
  expect(holdSubtotals([60, 20, 40, 15, 25], 100, 0.5)).toBe(true);
  expect(holdSubtotals([20, 40, 60, 15, 25], 100, 0.5)).toBe(true);
  expect(holdSubtotals([100, 60, 20, 40, 40], 100, 0.5)).toBe(true);
  expect(holdSubtotals([40.33, 13.44, 26.88, 30, 15, 15], 70.33, 0.03)).toBe(true);
});

test('rows that are no subtotals do not make half their sum', () => {
  expect(holdSubtotals([22.5, 21, 10.5, 17], 35.5, 0.02)).toBe(false);
  expect(holdSubtotals([30, 30, 15, 25], 50, 0.5)).toBe(false);
});

test('two equal rows are not parts of each other, unless every row is divided', () => {
  expect(holdSubtotals([5, 5, 20, 8], 33, 0.5)).toBe(false);
  expect(holdSubtotals([5, 5, 10, 4, 6], 15, 0.5)).toBe(true);
});

test('a long list of equal rows is given up, not searched for ever', () => {
  expect(holdSubtotals(new Array<number>(400).fill(1), 132.5, 0.1)).toBe(true);
});

test('a hundred thousand rows are too many to tell, not too many to look at', () => {
  expect(holdSubtotals(new Array<number>(100_000).fill(3), 299_999, 0.5)).toBe(true);
});
