import { reproduces } from '../../../../src/core/diagnosis/causes/cause';
import type { Culprit } from '../../../../src/core/diagnosis/diagnose';

/** A wrong number as printed: `99,27` has two decimals. */
function culprit(value: number, decimals: number): Culprit {
  return { quantity: { value, step: 10 ** -decimals } } as unknown as Culprit;
}

test.each([
  [99.27, 2, 99.274, true],
  [99.27, 2, 99.2651, true],
  // Cut off after two decimals.
  [99.27, 2, 99.2799, true],
  [99.27, 2, 99.281, false],
  [99.27, 2, -99.27, false],
  [-5.3, 1, -5.39, true],
  [80, 0, 80.9, true],
  [80, 0, NaN, false],
])('%d printed with %d decimals may be %d: %s', (value, decimals, computed, expected) => {
  expect(reproduces(culprit(value, decimals), computed)).toBe(expected);
});
