import fc from 'fast-check';
import { readText } from '../../../src/core/workbook/read-text';
import { writeNumber } from '../../../src/core/workbook/write-number';

test.each([
  [1234567, 0, 'plain', '1.234.567', '1,234,567'],
  [98.98, 2, 'percent', '98,98%', '98.98%'],
  [3600000, 0, 'rupiah', 'Rp3.600.000', 'Rp3,600,000'],
  [-64387969, 2, 'rupiah', '-Rp64.387.969,00', '-Rp64,387,969.00'],
  [100, 0, 'plain', '100', '100'],
  [0.5, 0, 'plain', '1', '1'],
  [-2.5, 0, 'plain', '-3', '-3'],
  [0.285, 2, 'plain', '0,29', '0.29'],
  [1.005, 2, 'plain', '1,01', '1.01'],
  [-0.001, 2, 'plain', '0,00', '0.00'],
  [999.995, 2, 'plain', '1.000,00', '1,000.00'],
  [1e21, 0, 'plain', '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
  [1.5e-7, 8, 'plain', '0,00000015', '0.00000015'],
] as const)('%d with %d decimals, %s', (value, decimals, style, indonesian, english) => {
  expect(writeNumber({ value, decimals, style }, 'id')).toBe(indonesian);
  expect(writeNumber({ value, decimals, style }, 'en')).toBe(english);
});

test('what is no number is not written', () => {
  for (const value of [NaN, Infinity, -Infinity]) {
    expect(() => writeNumber({ value, decimals: 0, style: 'plain' }, 'id')).toThrow(RangeError);
  }
});

test('a number written in Indonesian is read back as it was', () => {
  const written = fc.record({
    units: fc.maxSafeInteger(),
    decimals: fc.integer({ min: 0, max: 6 }),
    style: fc.constantFrom('plain', 'percent', 'rupiah'),
  });
  fc.assert(
    fc.property(written, ({ units, decimals, style }) => {
      // 15 digits, the most that Excel keeps; rupiah has no more than two decimals.
      const places = style === 'rupiah' ? Math.min(decimals, 2) : decimals;
      const value = Number(`${Math.trunc(units / 100)}e-${places}`);
      const text = writeNumber({ value, decimals: places, style }, 'id');
      expect(readText(text)).toMatchObject({
        kind: 'number',
        value,
        decimals: places,
        percent: style === 'percent',
        rupiah: style === 'rupiah',
      });
    }),
    { numRuns: 1000 },
  );
});
