/** The numbers of a workbook as they should be. */
import type { Quantity } from '../tables/quantity';

/** What numbers that were proved wrong, and those that change with them, should be. */
export type Corrected = ReadonlyMap<Quantity, number>;

/** A number as it should be: the printed one, unless it was proved wrong. */
export function asCorrected(quantity: Quantity, corrected: Corrected): Quantity {
  const value = corrected.get(quantity);
  return value === undefined ? quantity : { ...quantity, value };
}
