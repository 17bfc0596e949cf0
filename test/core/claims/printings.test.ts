import { Printings } from '../../../src/core/claims/printings';

/** Whether some printings of one fact differ. */
function differ(...printed: (number | string)[]): boolean {
  const printings = new Printings(8);
  for (const each of printed) {
    if (typeof each === 'number') printings.add(7, each, false, 0);
    else printings.add(7, Number(each.replace('%', '')), each.endsWith('%'), 0);
  }
  return printings.differ(7);
}

test.each([
  [[81], false],
  [[81, 81], false],
  [['81%', '81%'], false],
  [[81, 82], true],
  [[81, 82, 82], true],
  [[82, 82, 81], true],
  [[81, '81%'], true],
  [['81%', 81], true],
  [[81, NaN], true],
  [[NaN, 81], true],
  [[NaN], false],
])('%j: %s', (printed, expected) => {
  expect(differ(...printed)).toBe(expected);
});

test('what is printed of others is kept apart', () => {
  const printings = new Printings(3);
  printings.add(0, 81, false, 0);
  printings.add(1, 60, false, 0);
  expect(printings.differ(0)).toBe(false);
  expect(printings.differ(2)).toBe(false);
  expect(printings.areAlike).toBe(true);
  printings.add(1, 61, false, 0);
  expect([0, 1, 2].map((who) => printings.differ(who))).toEqual([false, true, false]);
  expect(printings.areAlike).toBe(false);
});

test('a number is compared where another table prints one, too', () => {
  const printings = new Printings(3);
  printings.add(0, 81, false, 0);
  printings.add(0, 81, false, 0);
  printings.add(1, 60, false, 0);
  printings.add(1, NaN, false, 1);
  expect([0, 1].map((who) => printings.areCompared(who))).toEqual([false, false]);
  printings.add(1, 61, false, 1);
  expect([0, 1].map((who) => printings.areCompared(who))).toEqual([false, true]);
});
