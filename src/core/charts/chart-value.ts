/** Numbers of tables as numbers of charts. */
import { inCellUnit, placeOf, shownNumber, type Quantity } from '../tables/quantity';
import { readNumberFormat } from '../workbook/number-format';
import { cellAt } from '../workbook/workbook';
import type { ShownNumber } from '../workbook/shown-number';
import { writeNumber } from '../workbook/write-number';
import type { ChartCell, ChartValue } from './chart';

const decimalsOfQuotients = 2;
/** A cell without a format shows whatever fits; a fraction such as 1,0064 needs four. */
const mostOfGeneral = 4;

function cellOf(quantity: Quantity): ChartCell | null {
  const place = placeOf(quantity);
  const stored = cellAt(quantity.table.sheet, place.row, place.column)?.value;
  return typeof stored === 'number' ? { place, perUnit: inCellUnit(quantity, 1) } : null;
}

/** The number format of a fraction (`0.00%`), or of anything else: a percent number such as 80,95% keeps its sign. */
function formatOf({ decimals, style }: ShownNumber, isFraction: boolean): string {
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  if (style !== 'percent') return `#,##0${fraction}`;
  return isFraction ? `0${fraction}%` : `0${fraction}"%"`;
}

/** The number as its cell shows it: one that is computed has more decimals than a format shows, or a picture can. */
function asShown(quantity: Quantity): ShownNumber {
  const shown = shownNumber(quantity, quantity.value);
  const place = placeOf(quantity);
  const cell = cellAt(quantity.table.sheet, place.row, place.column);
  if (typeof cell?.value !== 'number') return shown;
  const isGeneral = cell.format === undefined || !/[0#?]/.test(cell.format);
  const most = isGeneral ? mostOfGeneral : readNumberFormat(cell.format, cell.value).decimals;
  return { ...shown, decimals: Math.min(shown.decimals, most) };
}

/** A number with the decimals of its cell, and the sign where it is a percentage. */
export function chartValue(quantity: Quantity): ChartValue {
  const { value } = quantity;
  const isFraction = quantity.column.spec.content === 'percent';
  const printed = asShown(quantity);
  // A fraction such as 1,0064 has two decimals less as a percentage.
  const decimals = quantity.printedPerUnit === 1 ? Math.max(printed.decimals - 2, 0) : printed.decimals;
  const shown = isFraction ? { value: value * 100, decimals, style: 'percent' as const } : printed;
  return { value, text: writeNumber(shown, 'id'), format: formatOf(shown, isFraction), cell: cellOf(quantity) };
}

/** A fraction that no cell holds, as a percentage. */
export function quotientValue(value: number): ChartValue {
  const shown = { value: value * 100, decimals: decimalsOfQuotients, style: 'percent' as const };
  return { value, text: writeNumber(shown, 'id'), format: formatOf(shown, true), cell: null };
}
