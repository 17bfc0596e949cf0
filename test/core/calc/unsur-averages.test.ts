import { unsurAverages } from '../../../src/core/calc/unsur-averages';

test('respondents × unsur: (3 + 4) ÷ 2, and only those who answered', () => {
  expect(
    unsurAverages([
      [3, 4],
      [4, ''],
    ]).averages,
  ).toEqual([3.5, 4]);
});

test.each(['', 0, null, undefined])('%p means not answered (Permen PANRB 14/2017: a blank is not a zero)', (blank) => {
  expect(
    unsurAverages([
      [3, blank],
      [4, blank],
    ]).averages,
  ).toEqual([3.5, null]);
  expect(unsurAverages([[3.5, blank]]).averages).toEqual([3.5, null]);
});

test('one row or one column holds averages, which may be fractions', () => {
  expect(unsurAverages([[3.12, 2.8]]).averages).toEqual([3.12, 2.8]);
  expect(unsurAverages([[3.12], [2.8]]).averages).toEqual([3.12, 2.8]);
});

test.each([5, 3.5, -1, 'tiga', true, NaN])('%p is no answer, and its place is told', (wrong) => {
  expect(
    unsurAverages([
      [3, 4],
      [4, wrong],
    ]),
  ).toEqual({ averages: null, bad: { row: 1, column: 1 } });
});

test('nothing at all has no averages', () => {
  expect(unsurAverages([]).averages).toEqual([]);
});
