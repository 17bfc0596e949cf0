import { nextTab } from '../../../src/apps/taskpane/tabs';

test.each([
  ['insert', 'ArrowRight', 'check'],
  ['formulas', 'ArrowRight', 'insert'],
  ['insert', 'ArrowLeft', 'formulas'],
  ['send', 'Home', 'insert'],
  ['check', 'End', 'formulas'],
  ['check', 'Enter', null],
] as const)('%s, %s', (current, key, next) => {
  expect(nextTab(current, key)).toBe(next);
});
