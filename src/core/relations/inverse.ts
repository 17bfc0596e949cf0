/** Finds what a number must be for something that is computed from it to come out. */

/**
 * The number from which a function gives a result, for functions that are a number of times `x` and another number, or
 * one such divided by another: `Σ + x`, `x ÷ target`, `(2x − realisasi) ÷ x`, `x ÷ (Σ + x)`. NaN where no number gives it.
 *
 * @param from a number of about the right size
 * @example inverse((x) => (2 * x - 6) / x, 0.5, 5) // 4
 */
export function inverse(compute: (x: number) => number, result: number, from: number): number {
  const near = stepTo(compute, result, from === 0 ? 1 : from);
  // What the first step leaves to rounding where it was a long one, the second one finds.
  return near === 0 ? 0 : stepTo(compute, result, near);
}

/** Three values of such a function tell all of them: away from zero, where a quotient may have none. */
function stepTo(compute: (x: number) => number, result: number, from: number): number {
  const width = Math.sign(from) * Math.max(1, Math.abs(from));
  const here = compute(from);
  const [once, twice] = [1, 2].map((steps) => (steps * width) / (compute(from + steps * width) - here));
  const off = result - here;
  return from + (off * (2 * once! - twice!)) / (1 - (off * (twice! - once!)) / width);
}
