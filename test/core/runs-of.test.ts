import fc from 'fast-check';
import { runsOf } from '../../src/core/runs-of';

test('numbers that follow each other are one run', () => {
  expect(runsOf([2, 3, 4, 7])).toEqual([
    [2, 4],
    [7, 7],
  ]);
  expect(runsOf([])).toEqual([]);
});

test('the runs hold just the numbers, and no two of them touch', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60)), (numbers) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      const runs = runsOf(sorted);
      expect(runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at))).toEqual(
        sorted,
      );
      runs.slice(1).forEach(([first], index) => expect(first).toBeGreaterThan(runs[index]![1] + 1));
    }),
  );
});
