import { entryKey } from '../../../src/core/scaffold/office';

test.each([
  ['target', 0, 'target'],
  ['target', -2, 'target-2'],
  ['target', 1, 'target+1'],
] as const)('%s of the year %d from that of the report is %s', (role, offset, key) => {
  expect(entryKey(role, offset)).toBe(key);
});
