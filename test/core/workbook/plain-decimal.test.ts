import fc from 'fast-check';
import { decimalsOf, plainDecimal, withoutNoise } from '../../../src/core/workbook/plain-decimal';

/** A number of at most 14 digits, with the decimals by which it was written. */
const written = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 12 }))
  .map(([units, decimals]) => ({ units, decimals, value: Number(`${units}e-${decimals}`) }));

test('a number that was typed is what was meant', () => {
  fc.assert(fc.property(written, ({ value }) => withoutNoise(value) === value));
});

test('the noise of one sum and one difference is taken away', () => {
  const cents = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(cents, cents, (first, second) => {
      expect(withoutNoise(first / 100 + second / 100)).toBe((first + second) / 100);
    }),
  );
});

test('a fraction of four decimals shown as a percentage has the two decimals that are shown', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), (units) => {
      expect(withoutNoise((units / 10_000) * 100)).toBe(units / 100);
    }),
  );
});

test('decimals are those that were written, without zeros at the end', () => {
  fc.assert(
    fc.property(written, ({ units, decimals, value }) => {
      let expected = units === 0 ? 0 : decimals;
      for (let rest = units; expected > 0 && rest % 10 === 0; rest /= 10) expected -= 1;
      expect(decimalsOf(value)).toBe(expected);
    }),
  );
});

test('digits give the number back', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const { negative, whole, fraction } = plainDecimal(value);
      expect(whole + fraction).toMatch(/^[0-9]+$/);
      const back = Number(`${negative ? '-' : ''}${whole}.${fraction}`);
      expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-8);
    }),
  );
});
