import { compareReadings } from '../../../src/core/claims/compare-readings';
import { readText } from '../../../src/core/workbook/read-text';

function compare(a: string, b: string, computed = false): 'same' | 'different' | null {
  return compareReadings(readText(a), readText(b), computed);
}

test.each([
  ['80,95%', '80,95', 'same'],
  ['80,95', '81', 'same'],
  ['80,95', '80', 'same'],
  ['80,15', '81', 'different'],
  ['42,00', '43', 'different'],
  ['80,95', '80,59', 'different'],
  ['81', '82', 'different'],
  ['N/A', '5,88', 'different'],
  ['N/A', 'NA', 'same'],
  ['BB', 'bb', 'same'],
  ['BB', 'A', 'different'],
  ['', '81', null],
  ['-', '81', null],
  ['Baik sekali', '81', null],
])('%s and %s: %s', (a, b, expected) => {
  expect(compare(a, b)).toBe(expected);
});

test('computed numbers may be rounded once up and once down', () => {
  expect(compare('99,93%', '99,94%')).toBe('different');
  expect(compare('99,93%', '99,94%', true)).toBe('same');
  expect(compare('99,93%', '99,96%', true)).toBe('different');
});
