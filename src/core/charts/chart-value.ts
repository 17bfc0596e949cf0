/** Numbers of tables as numbers of charts. */
import { placeOf, shownNumber, type Quantity } from '../tables/quantity';
import { writeNumber } from '../workbook/write-number';
import type { ChartValue } from './chart';

const decimalsOfQuotients = 2;

/** A number with the decimals of its cell, and the sign where it is a percentage. */
export function chartValue(quantity: Quantity): ChartValue {
  const shown = shownNumber(quantity, quantity.value);
  const place = placeOf(quantity);
  const isPercent = quantity.column.spec.content === 'percent' || shown.style === 'percent';
  if (!isPercent) return { value: quantity.value, text: writeNumber(shown, 'id'), place };
  // A fraction such as 1,0064 has two decimals less as a percentage.
  const isFraction = quantity.column.spec.content === 'percent' && quantity.printedPerUnit === 1;
  const decimals = isFraction ? Math.max(shown.decimals - 2, 0) : shown.decimals;
  const value = isFraction ? shown.value * 100 : shown.value;
  return { value: quantity.value, text: writeNumber({ value, decimals, style: 'percent' }, 'id'), place };
}

/** A fraction that no cell holds, as a percentage. */
export function quotientValue(value: number): ChartValue {
  const text = writeNumber({ value: value * 100, decimals: decimalsOfQuotients, style: 'percent' }, 'id');
  return { value, text, place: null };
}
