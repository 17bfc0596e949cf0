/**
 * Rounding as Excel does it: half away from zero, on the number as it is shown with 15 digits.
 *
 * A double seldom holds a decimal exactly (1.005 is stored as 1.00499…), so rounding the stored number would give
 * 1.00 where a person and Excel see 1.005 and expect 1.01.
 */

/** How near to a tie, relative to the scaled number, the stored double is no longer trusted. */
const DOUBTFUL = 1e-13;

/** Doubles hold every whole number below this one. */
const EXACT_LIMIT = 2 ** 53;

/** Moves the decimal point of a number, taken at 15 digits, to the right. */
function shifted(value: number, digits: number): number {
  const [mantissa, exponent] = value.toExponential(14).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

/** Moves the decimal point of a whole number back to the left. */
function shiftedBack(whole: number, digits: number): number {
  return Number(`${whole}e${-digits}`);
}

/**
 * Rounds half away from zero.
 *
 * Rumus: as ROUND(value, digits) in Excel and LibreOffice Calc.
 * @param digits decimals to keep; negative for tens, hundreds, …
 * @example round(0.285, 2) // 0.29
 * @example round(1.005, 2) // 1.01
 * @example round(-2.5, 0) // -3
 */
export function round(value: number, digits: number): number {
  if (!Number.isFinite(value) || value === 0) return value;
  const size = Math.abs(value);
  if (digits >= 0 && digits <= 15) {
    const power = 10 ** digits;
    const scaled = size * power;
    const whole = Math.floor(scaled + 0.5);
    // Away from a tie the product decides the same as the digits do, and much faster.
    if (scaled < EXACT_LIMIT / 8 && Math.abs(scaled - Math.floor(scaled) - 0.5) > scaled * DOUBTFUL) {
      return whole === 0 ? 0 : (Math.sign(value) * whole) / power;
    }
  }
  const scaled = shifted(size, digits);
  // From here on the number has no decimals left to round.
  if (scaled >= EXACT_LIMIT) return value;
  const whole = Math.round(scaled);
  return whole === 0 ? 0 : Math.sign(value) * shiftedBack(whole, digits);
}

/**
 * Cuts off decimals, towards zero.
 *
 * Rumus: as TRUNC(value, digits), on the number as it is shown with 15 digits.
 * @example truncate(106.4659, 2) // 106.46
 * @example truncate(-2.59, 1) // -2.5
 */
export function truncate(value: number, digits: number): number {
  if (!Number.isFinite(value) || value === 0) return value;
  const scaled = shifted(Math.abs(value), digits);
  if (scaled >= EXACT_LIMIT) return value;
  const whole = Math.floor(scaled);
  return whole === 0 ? 0 : Math.sign(value) * shiftedBack(whole, digits);
}
