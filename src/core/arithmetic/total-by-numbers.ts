/** A last row that adds up what stands above it, whatever it is called: the Kecamatan below its Desa. */
import { addedUp } from '../relations/adding-equation';
import type { Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { readingAt } from '../workbook/read-cell';
import { columnsOfNumbers } from './columns';

/** Of fewer rows a sum may be chance. */
const fewestParts = 3;
/** So many columns add up at least, and no fewer than those that do not. */
const fewestSums = 2;

/**
 * True for the last row of a table without totals where all others are numbered and most columns of numbers add up to it.
 * @example isTotalByNumbers(values, 6) // true for "Kecamatan Randu | 45,50 | 16.574 | 16.990" below six numbered villages
 */
export function isTotalByNumbers(values: TableValues, item: number): boolean {
  const { sheet, rows, area, totals } = values.table;
  if (item !== rows.length - 1 || item < fewestParts || totals.length > 0) return false;
  const isNumbered = (at: number): boolean => {
    const reading = readingAt(sheet, rows[at]!, area.left);
    return reading.kind === 'number' && reading.value === at + 1;
  };
  if (isNumbered(item) || !rows.slice(0, item).every((_, at) => isNumbered(at))) return false;
  const sums = columnsOfNumbers(values.table)
    .filter(({ index, spec }) => index !== area.left && spec.content !== 'percent')
    .flatMap((column) => {
      const quantities = values.quantities(column);
      const own = quantities[item] ?? null;
      const parts = quantities.slice(0, item).filter((part) => part !== null);
      return own === null || parts.length < fewestParts ? [] : [isSumOf(own, parts)];
    });
  const right = sums.filter(Boolean).length;
  return right >= fewestSums && right * 2 >= sums.length;
}

/** Sums of zeros tell nothing. */
function isSumOf(total: Quantity, parts: readonly Quantity[]): boolean {
  return total.value !== 0 && Math.abs(addedUp(parts) - total.value) < total.step / 2;
}
