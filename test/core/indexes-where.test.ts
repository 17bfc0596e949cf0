import { indexesWhere } from '../../src/core/indexes-where';

test('the indexes for which something holds, in their order', () => {
  const letters = ['a', '', 'b', ''];
  expect(indexesWhere(letters, (index) => letters[index] === '')).toEqual([1, 3]);
  expect(indexesWhere([], () => true)).toEqual([]);
});
