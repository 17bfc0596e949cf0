import { bestOf } from '../../src/core/best-of';

test('the item of the highest value is the first of several alike', () => {
  expect(bestOf(['pk', 'ikm', 'iku'], (word) => word.length)).toBe('ikm');
});

test('none is the best where no value is above the limit, or there is no item', () => {
  expect(bestOf(['pk', 'ikm'], (word) => word.length, 2)).toBe('ikm');
  expect(bestOf(['pk', 'ikm'], (word) => word.length, 3)).toBeNull();
  expect(bestOf([], () => 1)).toBeNull();
  // What cannot be compared is no better than anything.
  expect(bestOf(['pk'], () => NaN)).toBeNull();
});
