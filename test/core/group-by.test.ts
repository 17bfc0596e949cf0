import { groupBy } from '../../src/core/group-by';

test('groups and their items keep the order in which they first come', () => {
  const groups = groupBy(['ikm', 'sakip', 'iku', 'program'], (word) => word[0]);
  expect([...groups]).toEqual([
    ['i', ['ikm', 'iku']],
    ['s', ['sakip']],
    ['p', ['program']],
  ]);
});
