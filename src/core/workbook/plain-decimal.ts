/** Decimal digits of a stored number, without the noise of binary arithmetic. */

/** Excel keeps 15 digits of a number. */
const KEPT_DIGITS = 15;

/** From this decimal on, a number of few digits with a tail far behind them is a number with noise. */
const NOISE_DECIMALS = 10;

/** Whole numbers below it have no more digits than Excel keeps. */
const WELL_KNOWN = 1e15;

/** A number written out in digits. */
export interface PlainDecimal {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

/** Writes a finite number's shortest digits without an exponent. */
function spell(value: number): PlainDecimal {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shift = Number(exponent);
  const all = whole + fraction;
  const point = whole.length + shift;
  const padded = point <= 0 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0');
  const cut = Math.max(point, 1);
  return {
    negative: value < 0,
    whole: padded.slice(0, cut).replace(/^0+(?=.)/, ''),
    fraction: padded.slice(cut).replace(/0+$/, ''),
  };
}

/**
 * The number that was meant by a stored one: 15 significant digits as Excel shows them, and fewer when what follows
 * the first nine is nothing but noise.
 * Satuan: that of the value.
 * Sumber: menurut praktik (Excel menyimpan 15 angka).
 * @example withoutNoise(0.8090000000000001) // 0.809
 * @example withoutNoise(2 / 3) // 0.666666666666667
 */
export function withoutNoise(value: number): number {
  if (Math.abs(value) < WELL_KNOWN && Math.round(value * 100) / 100 === value) return value;
  // One step of binary noise beside a number of four decimals: 15 digits would show that number.
  const whole = Math.round(value * 1e4);
  if (Math.abs(whole) < WELL_KNOWN && Math.abs(whole / 1e4 - value) <= Math.abs(value) * Number.EPSILON) {
    return whole / 1e4;
  }
  const kept = Number(value.toPrecision(KEPT_DIGITS));
  // The largest numbers of all are rounded up beyond what a double holds.
  if (!Number.isFinite(kept)) return value;
  if (spell(kept).fraction.length < NOISE_DECIMALS) return kept;
  const short = Number(value.toPrecision(12));
  return short === Number(value.toPrecision(9)) ? short : kept;
}

/**
 * How many decimals a finite number has, without noise.
 * @example decimalsOf(99.93) // 2
 */
export function decimalsOf(value: number): number {
  // A quotient of whole numbers is the double nearest to it, so an equal one has these decimals and no noise.
  for (let decimals = 0, power = 1; decimals <= 4; decimals += 1, power *= 10) {
    const whole = Math.round(value * power);
    if (Math.abs(whole) < WELL_KNOWN && whole / power === value) return decimals;
  }
  return plainDecimal(value).fraction.length;
}

/**
 * The digits of a finite number without noise and without an exponent.
 * @example plainDecimal(-1.5e-7) // { negative: true, whole: '0', fraction: '00000015' }
 */
export function plainDecimal(value: number): PlainDecimal {
  return spell(withoutNoise(value));
}
