import { addTo, countBy, groupBy } from '../../src/core/group-by';

test('groups and their items keep the order in which they first come', () => {
  const groups = groupBy(['ikm', 'sakip', 'iku', 'program'], (word) => word[0]);
  expect([...groups]).toEqual([
    ['i', ['ikm', 'iku']],
    ['s', ['sakip']],
    ['p', ['program']],
  ]);
});

test('counts keep the order in which their keys first come', () => {
  expect([...countBy(['sakip', 'ikm', 'survei', 'iku'], (word) => word[0])]).toEqual([
    ['s', 2],
    ['i', 2],
  ]);
  expect(countBy([], String).size).toBe(0);
});

test('an item is added to those of its key', () => {
  const groups = new Map([['i', ['ikm']]]);
  addTo(groups, 'i', 'iku');
  addTo(groups, 's', 'sakip');
  expect([...groups]).toEqual([
    ['i', ['ikm', 'iku']],
    ['s', ['sakip']],
  ]);
});
