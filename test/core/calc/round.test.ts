import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { round, truncate } from '../../../src/core/calc/round';

/** Made by LibreOffice Calc: see scripts/fixtures/round-with-calc.ts. */
const rows = readFileSync(join(__dirname, '../../fixtures/rounding.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t').map(Number) as [number, number, number, number]);

test('there are a few thousand values to compare with', () => {
  expect(rows.length).toBeGreaterThan(3000);
});

test('round agrees with ROUND of LibreOffice Calc', () => {
  const wrong = rows.filter(([value, digits, rounded]) => round(value, digits) !== rounded);
  expect(wrong).toEqual([]);
});

test('truncate agrees with TRUNC of LibreOffice Calc', () => {
  // Calc takes 1460442.067999392 for 1460442.068, beyond the 15 digits that count here: cutting off made it larger.
  const enlarged = rows.filter(([value, , , truncated]) => Math.abs(truncated) > Math.abs(value));
  expect(enlarged.map(([value]) => value)).toEqual([1460442.067999392]);
  const wrong = rows.filter(([value, digits, , truncated]) => truncate(value, digits) !== truncated);
  expect(wrong).toEqual(enlarged);
});

test.each([
  [0.285, 2, 0.29],
  [1.005, 2, 1.01],
  [-2.5, 0, -3],
  [2.5, 0, 3],
  [-1.005, 2, -1.01],
  [76.605, 2, 76.61],
  [3.0642 * 25, 2, 76.61],
  [1234567, -3, 1235000],
  [0, 2, 0],
  [-0.001, 2, 0],
])('round(%p, %p) is %p', (value, digits, expected) => {
  expect(round(value, digits)).toBe(expected);
});

test('what is not finite stays what it is', () => {
  expect([Infinity, -Infinity, NaN].map((value) => round(value, 2))).toEqual([Infinity, -Infinity, NaN]);
  expect([Infinity, -Infinity, NaN].map((value) => truncate(value, 2))).toEqual([Infinity, -Infinity, NaN]);
});

const decimals = fc.integer({ min: 0, max: 6 });
const numbers = fc.double({ min: -1e9, max: 1e9, noNaN: true });

test('a rounded number stays as it is', () => {
  fc.assert(
    fc.property(numbers, decimals, (value, digits) => {
      const rounded = round(value, digits);
      expect(round(rounded, digits)).toBe(rounded);
      expect(truncate(rounded, digits)).toBe(rounded);
    }),
  );
});

test('rounding moves a number by half a unit at most, truncating by less than one, towards zero', () => {
  fc.assert(
    fc.property(numbers, decimals, (value, digits) => {
      const unit = 10 ** -digits;
      // Doubles near 1e9 are 1e-7 apart.
      expect(Math.abs(round(value, digits) - value)).toBeLessThanOrEqual(unit / 2 + 1e-6);
      expect(Math.abs(truncate(value, digits))).toBeLessThanOrEqual(Math.abs(value) + 1e-6);
      expect(Math.abs(value - truncate(value, digits))).toBeLessThan(unit + 1e-6);
    }),
  );
});

test('rounding is the same on both sides of zero', () => {
  fc.assert(
    fc.property(numbers, decimals, (value, digits) => {
      expect(round(-value, digits) + round(value, digits)).toBe(0);
    }),
  );
});
