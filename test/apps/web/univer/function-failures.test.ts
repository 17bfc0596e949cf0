import { FunctionFailures } from '../../../../src/apps/web/univer/function-failures';

test('keeps the sentence of each cell until it is right again or everything is forgotten', () => {
  const failures = new FunctionFailures();
  failures.note('s', 1, 2, 'Target 0.');
  failures.note('s', 12, 2, 'Lain.');
  expect(failures.sentenceAt('s', 1, 2)).toBe('Target 0.');
  expect(failures.sentenceAt('s', 1, 22)).toBeNull();
  failures.note('s', 1, 2, null);
  expect(failures.sentenceAt('s', 1, 2)).toBeNull();
  expect(failures.sentenceAt('s', 12, 2)).toBe('Lain.');
  failures.clear();
  expect(failures.sentenceAt('s', 12, 2)).toBeNull();
});
