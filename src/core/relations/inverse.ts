/** Finds what a number must be for something that is computed from it to come out. */

/** So many steps at most; the second finds what the first leaves to rounding, the third what a very long one left to it. */
const mostSteps = 3;
/** A step that moves a number by no more than this share of it ends the search. */
const atRest = 1e-9;
/** So many times as large as what it began with, a number is where a quotient has its limit: no number gives that. */
const farthest = 1e13;

/**
 * The number from which a function gives a result, for functions that are a number of times `x` and another number, or
 * one such divided by another: `Σ + x`, `x ÷ target`, `(2x − realisasi) ÷ x`, `x ÷ (Σ + x)`. NaN where no number gives it.
 *
 * @param from a number of about the right size
 * @example inverse((x) => (2 * x - 6) / x, 0.5, 5) // 4
 */
export function inverse(compute: (x: number) => number, result: number, from: number): number {
  const start = from === 0 ? 1 : from;
  let [near, moved] = [start, Infinity];
  for (let step = 0; step < mostSteps && near !== 0 && moved > atRest * Math.abs(near); step++) {
    const next = stepTo(compute, result, near);
    [near, moved] = [next, Math.abs(next - near)];
  }
  const size = Math.max(1, Math.abs(start));
  const isFound = near === 0 || (moved < Math.max(size, Math.abs(near)) / 2 && Math.abs(near) < farthest * size);
  return isFound ? near : NaN;
}

/** Three values of such a function tell all of them: away from zero, where a quotient may have none. */
function stepTo(compute: (x: number) => number, result: number, from: number): number {
  const width = Math.sign(from) * Math.max(1, Math.abs(from));
  const here = compute(from);
  const once = width / (compute(from + width) - here);
  const twice = (2 * width) / (compute(from + 2 * width) - here);
  const off = result - here;
  return from + (off * (2 * once - twice)) / (1 - (off * (twice - once)) / width);
}
