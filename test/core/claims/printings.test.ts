import { Printings } from '../../../src/core/claims/printings';

/** Whether some printings of one fact differ. */
function differ(...printed: (number | string)[]): boolean {
  const printings = new Printings();
  for (const each of printed) {
    if (typeof each === 'number') printings.add(7, each, false);
    else printings.add(7, Number(each.replace('%', '')), each.endsWith('%'));
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
  const printings = new Printings();
  printings.add(0, 81, false);
  printings.add(1, 60, false);
  expect(printings.differ(0)).toBe(false);
  expect(printings.differ(2)).toBe(false);
});
