import { Printings } from '../../../src/core/facts/printings';
import { readText } from '../../../src/core/workbook/read-text';

/** Whether some printings of one fact differ. */
function differ(...printed: string[]): boolean {
  const printings = new Printings();
  for (const text of printed) printings.add('target 2023', 'ikm', readText(text));
  return printings.differ('target 2023', 'ikm');
}

test.each([
  [['81'], false],
  [['81', '81'], false],
  [['81', '81,0'], false],
  [['81', '82'], true],
  [['81', '82', '82'], true],
  [['82', '82', '81'], true],
  [['81', '81%'], true],
  [['81', 'N/A'], true],
  [['', '81'], true],
])('%j: %s', (printed, expected) => {
  expect(differ(...printed)).toBe(expected);
});

test('other facts are kept apart', () => {
  const printings = new Printings();
  printings.add('target 2023', 'ikm', readText('81'));
  printings.add('target 2023', 'sakip', readText('60'));
  printings.add('target 2022', 'ikm', readText('79'));
  expect(printings.differ('target 2023', 'ikm')).toBe(false);
  expect(printings.differ('target 2024', 'ikm')).toBe(false);
});
