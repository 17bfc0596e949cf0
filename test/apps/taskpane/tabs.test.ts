import { nextTab } from '../../../src/apps/taskpane/tabs';

test.each([
  ['fill', 'ArrowRight', 'check'],
  ['formulas', 'ArrowRight', 'fill'],
  ['fill', 'ArrowLeft', 'formulas'],
  ['send', 'Home', 'fill'],
  ['check', 'End', 'formulas'],
  ['check', 'Enter', null],
] as const)('%s, %s', (current, key, next) => {
  expect(nextTab(current, key)).toBe(next);
});
