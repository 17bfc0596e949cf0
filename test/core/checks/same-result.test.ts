import { isSameResult } from '../../../src/core/checks/same-result';

test('numbers that differ in their last digits are the same result, others and blanks are not', () => {
  expect(isSameResult(0.1 + 0.2, 0.3)).toBe(true);
  expect(isSameResult(85.21, 85.22)).toBe(false);
  expect(isSameResult('N/A', 'N/A')).toBe(true);
  expect(isSameResult(null, null)).toBe(false);
  expect(isSameResult(undefined, 3)).toBe(false);
});
