import type { NumberReading } from './reading';

/** A number inside a sentence, shown as the workbook writes it. */
export interface ShownNumber {
  readonly value: number;
  readonly decimals: number;
  readonly style: 'plain' | 'percent' | 'rupiah';
}

/** No sentence shows more decimals: a formula may leave fifteen. */
const mostDecimals = 6;

/** The decimals with which a sentence shows a number that is printed with some; none for `2,5 juta`, whose count is -5. */
export function shownDecimals(printed: number): number {
  return Math.min(Math.max(printed, 0), mostDecimals);
}

/** A printed number as a sentence shows it. */
export function shownReading({ value, decimals, percent }: NumberReading, isMoney = false): ShownNumber {
  return { value, decimals: shownDecimals(decimals), style: percent ? 'percent' : isMoney ? 'rupiah' : 'plain' };
}

/** A number that is no percentage and no money. */
export function plainNumber(value: number, decimals = 0): ShownNumber {
  return { value, decimals, style: 'plain' };
}
