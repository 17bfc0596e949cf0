import fc from 'fast-check';
import { fitBySums } from '../../../../src/core/tables/hierarchy/fit-by-sums';

const unknown = (count: number): null[] => Array.from({ length: count }, () => null);

test('rows take the rows below that add up to them', () => {
  const amounts = [100, 30, 10, 20, 70].map((amount) => [amount]);
  expect(fitBySums(amounts, unknown(5))).toEqual([-1, 0, 1, 1, 0]);
});

test('two columns tell apart what one leaves open', () => {
  const first = [50, 50, 20, 30];
  const second = [40, 10, 30, 10];
  const both = first.map((amount, item) => [amount, second[item]!]);
  // By the first column alone the second row is 20 + 30; by both it is the only one that is not.
  expect(
    fitBySums(
      first.map((amount) => [amount]),
      unknown(4),
    )[2],
  ).toBe(1);
  expect(fitBySums(both, unknown(4))).not.toContain(1);
});

test('rows of zeros do not make a parent', () => {
  expect(fitBySums([[0], [0], [0]], unknown(3))).toEqual([-1, -1, -1]);
});

test('a programme keeps its rows although the sum is wrong', () => {
  expect(fitBySums([[999], [30], [70], [50], [50]], [1, null, null, 1, null])).toEqual([-1, 0, 0, -1, 3]);
});

test('a row whose depth is not known takes none only because they are deeper', () => {
  expect(fitBySums([[100], [5], [7], [100]], [1, null, 2, 2])[2]).not.toBe(1);
});

describe('of two columns one may hold a mistake', () => {
  // 24.310.500 + 7.950.000 = 32.260.500, but 24.500.000 + 8.000.000 = 32.500.000.
  const rows = [
    [32600000, 32260500],
    [24500000, 24310500],
    [8000000, 7950000],
  ];

  test('where the sum of the other one is not made by chance', () => {
    expect(fitBySums(rows, unknown(3))).toEqual([-1, 0, 0]);
    const round = rows.map(([first]) => [first!, first === 32600000 ? 30000000 : 15000000]);
    expect(fitBySums(round, unknown(3))).toEqual([-1, -1, -1]);
  });

  test('where the percentage of a row says what should stand there', () => {
    const pair = [
      [24500000, 24310500],
      [25400000, 24310500],
    ];
    expect(fitBySums(pair, unknown(2))).toEqual([-1, -1]);
    expect(fitBySums(pair, unknown(2), (...asked) => String(asked) === '1,0,24500000')).toEqual([-1, 0]);
    expect(fitBySums(pair, unknown(2), (...asked) => String(asked) === '0,0,25400000')).toEqual([-1, 0]);
  });
});

test('no row is its own ancestor', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 }), (numbers) => {
      const parents = fitBySums(
        numbers.map((number) => [number]),
        unknown(numbers.length),
      );
      expect(parents.every((parent, item) => parent < item)).toBe(true);
    }),
  );
});

test('what stands below a total is no part of the programme above it', () => {
  const amounts = [[250], [150], [40]];
  expect(fitBySums(amounts, [1, 1, null])).toEqual([-1, -1, 1]);
  const isBelowTotal = (item: number): boolean => item === 2;
  expect(fitBySums(amounts, [1, 1, null], undefined, isBelowTotal)).toEqual([-1, -1, -1]);
});
