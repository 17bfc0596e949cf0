import { withoutAbsenceOfUncomputed } from '../../../src/core/checks/absence';
import { findingAt } from '../../../src/core/findings/finding';

const place = { sheet: 'S', row: 0, column: 0 };
const missing = findingAt('kelengkapan', 'error', place, 'kelengkapan.column.capaian', {});
const range = findingAt('rentang', 'error', place, 'rentang.index', {
  written: { value: 101, decimals: 0, style: 'plain' },
});
const uncomputed = findingAt('rumus', 'warning', place, 'rumus.uncomputed', { count: '3' });

test('what is missing is said, but not where formulas were not computed', () => {
  expect(withoutAbsenceOfUncomputed([missing, range])).toEqual([missing, range]);
  expect(withoutAbsenceOfUncomputed([missing, range, uncomputed])).toEqual([range, uncomputed]);
});
