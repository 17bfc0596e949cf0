import { firstInsertState, insertState } from '../../../../src/apps/taskpane/insert/insert-state';
import { readYear } from '../../../../src/apps/taskpane/insert/plan-sheets';
import { usualYear } from '../../../../src/apps/usual-year';

test('from the form through the work to the sheets', () => {
  const working = insertState(firstInsertState, { type: 'begin' });
  expect(insertState(working, { type: 'progress', done: 1, total: 4 })).toEqual({ step: 'working', share: 0.25 });
  const sheets = [{ planned: 'A', name: 'A (2)' }];
  expect(insertState(working, { type: 'finish', sheets, left: [] })).toEqual({ step: 'done', sheets, left: [] });
  expect(insertState(working, { type: 'fail' })).toEqual({ step: 'form', wasStopped: false });
});

test('word of progress that comes after it was stopped changes nothing', () => {
  const stopped = insertState({ step: 'working', share: 0.5 }, { type: 'stop' });
  expect(insertState(stopped, { type: 'progress', done: 2, total: 4 })).toEqual({ step: 'form', wasStopped: true });
});

test.each<[string, number | null]>([
  ['2025', 2025],
  [' 1999 ', 1999],
  ['25', null],
  ['20255', null],
  ['', null],
])('the year “%s”', (written, year) => {
  expect(readYear(written)).toBe(year);
});

test('the report that is due in the first half of a year is that of the last', () => {
  expect(usualYear(new Date(2026, 1, 20))).toBe(2025);
  expect(usualYear(new Date(2026, 10, 20))).toBe(2026);
});
