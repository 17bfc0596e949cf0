import { countRows, mostDigits, type Counts } from '../../../src/core/arithmetic/count-rows';
import { averageOf, changeOf, differenceOf, sumOf, type Form } from '../../../src/core/arithmetic/form';
import type { TableValues } from '../../../src/core/tables/table-values';

/** The rows of columns of numbers that keep a form; each column has a step. */
function counted(form: Form, steps: readonly number[], rows: readonly (readonly number[])[]): Counts | null {
  const numbers = steps.map((step, place) => ({
    values: Float64Array.from(rows, (row) => row[place]!),
    steps: new Float64Array(rows.length).fill(step),
  }));
  return countRows(form, numbers, { isTotal: () => false } as unknown as TableValues, mostDigits);
}

test('rows that are off by one keep no sum of whole numbers', () => {
  const rows = [
    [1, 20_550, 20_551],
    [1, 19_600, 19_600],
    [1, 27_200, 27_200],
    [1, 30_000, 30_000],
  ];
  expect(counted(sumOf(2, [0, 1]), [1, 1, 1], rows)).toBeNull();
  expect(counted(sumOf(2, [0, 1]), [1, 1, 1], rows.slice(0, 1))).toMatchObject({ kept: 1, exact: 1 });
});

test('a part that is no larger than what the sum may be off shows nothing', () => {
  const rows = [
    [1, 20_550, 20_550],
    [1, 19_600, 19_600],
    [1, 27_200, 27_200],
  ];
  for (const form of [sumOf(2, [0, 1]), differenceOf(2, 1, 0)]) {
    expect(counted(form, [0.1, 1, 1], rows)).toMatchObject({ kept: 0, broken: 0 });
  }
});

test('an average of classes is one of shares that make the whole', () => {
  // 1 × 25 + 2 × 25 + 3 × 50 = 225; the last row makes 100 and 1 + 2 + 3.
  const rows = [
    [25, 25, 50, 2.25],
    [33.3, 33.3, 33.3, 2],
    [100, 1, 2, 1.08],
  ];
  expect(counted(averageOf(3, [0, 1, 2], 100), [0.1, 0.1, 0.1, 0.01], rows)).toMatchObject({ kept: 2, broken: 0 });
});

test('what is left of all by a part that is too small to be seen shows nothing', () => {
  // 1 − 0,01 ÷ 12 = 0,9992, printed with three decimals; 1 − 0,2 ÷ 0,8 = 0,75.
  const rows = [
    [0.01, 12, 1],
    [0.02, 40, 1],
    [0.2, 0.8, 0.75],
  ];
  expect(counted(changeOf(2, 1, 0, 1, false), [0.01, 0.01, 0.001], rows)).toMatchObject({ kept: 1 });
});
