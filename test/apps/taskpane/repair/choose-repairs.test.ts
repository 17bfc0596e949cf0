import type { Severity } from '../../../../src/core/findings/finding';
import { onePerCell, tickedAtFirst } from '../../../../src/apps/taskpane/repair/choose-repairs';
import type { Repair } from '../../../../src/apps/taskpane/repair/plan-repair';

function repair(key: string, severity: Severity, row: number): Repair {
  return { key, finding: { severity }, place: { sheet: 'A', row, column: 0 } } as unknown as Repair;
}

test('two repairs of one cell are one, the first', () => {
  const repairs = [repair('a', 'error', 1), repair('b', 'warning', 1), repair('c', 'error', 2)];
  expect(onePerCell(repairs).map(({ key }) => key)).toEqual(['a', 'c']);
});

test('errors are ticked, what is only likely is not, a single one always is', () => {
  const repairs = [repair('a', 'error', 1), repair('b', 'warning', 2), repair('c', 'info', 3)];
  expect([...tickedAtFirst(repairs)]).toEqual(['a']);
  expect([...tickedAtFirst(repairs.slice(1, 2))]).toEqual(['b']);
});
