import { findingAt } from '../../../src/core/findings/finding';

const [first, second] = [2, 3].map((row) => ({ sheet: '3.2', row, column: 4 }));

test('nothing is said beside the sentence unless it is given', () => {
  expect(findingAt('galat', 'error', first!, 'galat', { error: '#NUM!', count: '1' })).toEqual({
    rule: 'galat',
    severity: 'error',
    place: first,
    message: { id: 'galat', values: { error: '#NUM!', count: '1' } },
    cause: null,
    actual: null,
    expected: null,
    related: [],
    fix: null,
  });
  const details = { actual: '#NUM!', related: [second!], isUndecided: true };
  expect(findingAt('galat', 'error', first!, 'galat', { error: '#NUM!', count: '1' }, details)).toMatchObject(details);
});

test('of several cells the first is the place, and the others are related', () => {
  const found = findingAt('galat', 'error', [first!, second!], 'galat', { error: '#NUM!', count: '2' });
  expect([found.place, found.related]).toEqual([first, [second]]);
});

test('what is about the whole workbook has no place', () => {
  expect(findingAt('rumus', 'warning', null, 'rumus.manual', { count: '3' }).place).toBeNull();
});
