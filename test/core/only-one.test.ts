import { onlyOne } from '../../src/core/only-one';

test.each([
  [[], null],
  [['a'], 'a'],
  [['a', 'b'], null],
])('the only one of %p is %p', (items: string[], expected) => {
  expect(onlyOne(items)).toBe(expected);
});
