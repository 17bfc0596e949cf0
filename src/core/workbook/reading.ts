/** What a clerk meant by the content of one cell. */

/**
 * Why a number read from a cell may not be the number that was meant:
 * - `ambiguous`: `1.834` may be 1834 or 1,834; read as thousands.
 * - `mended`: `105,4 8` was split by a PDF and read as 105,48.
 * - `leading-zero`: `048,2%` begins with a zero that does not belong there.
 * - `decimal-point`: `51.19%` has a decimal point where Indonesian writes a comma.
 * - `remark`: `88,19 (Kemenpan RB)` carries a remark beside the number.
 */
export type Doubt = 'ambiguous' | 'mended' | 'leading-zero' | 'decimal-point' | 'remark';

/** A number as it is printed: `99,93%` has value 99.93, two decimals and `percent`. */
export interface NumberReading {
  readonly kind: 'number';
  /** The number as printed; a percentage is not divided by 100 (a typed 0.9993 formatted `0.00%` reads 99.93). */
  readonly value: number;
  /** How many decimals are printed, or stored where more are stored than shown; -5 for `2,5 juta`, which is rounded so. */
  readonly decimals: number;
  /** True when a percent sign is printed. */
  readonly percent: boolean;
  /** True when the cell holds a number, false when it holds text that reads as one. */
  readonly typed: boolean;
  /** True when Rp was printed. */
  readonly rupiah: boolean;
  /** The word after the number (`Dok`, `skor`), or null. */
  readonly unit: string | null;
  readonly doubts: readonly Doubt[];
}

/** Everything else a cell can hold. `missing` is NA, N/A or n/a; `dash` is a lone hyphen; `code` is 7.01.02.2.01. */
export type Reading =
  | NumberReading
  | { readonly kind: 'empty' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'dash' }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'error'; readonly error: string };

/** The reading of a number; null for anything else. */
export function asNumber(reading: Reading): NumberReading | null {
  return reading.kind === 'number' ? reading : null;
}
