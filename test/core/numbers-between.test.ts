import { numbersBetween } from '../../src/core/numbers-between';

test.each([
  [2, 4, [2, 3, 4]],
  [3, 3, [3]],
  [3, 2, []],
  [5, 1, []],
])('from %p to %p there are %p', (first, last, expected) => {
  expect(numbersBetween(first, last)).toEqual(expected);
});
