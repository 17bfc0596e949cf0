/** A row that adds up all others, whatever it is called: the Kecamatan below its Desa, or above them. */
import { addedUp } from '../relations/adding-equation';
import type { Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { readingAt } from '../workbook/read-cell';
import { columnsOfNumbers } from './columns';

/** Of fewer rows a sum may be chance. */
const fewestParts = 3;
/** So many columns add up at least, and no fewer than those that do not. */
const fewestSums = 2;
/** The same where no row is numbered; one alone may be wrong. */
const fewestSumsUnnumbered = 3;
/** More rows without a number are data, of which a total is called so. */
const mostUnnumbered = 100;

/**
 * The last or the first row of a table without totals to which most columns of numbers add up, where all others are numbered,
 * or nearly all columns where none is; null where there is none.
 * @example totalByNumbers(values) // 5 for "Kecamatan Randu | 45,50 | 16.574 | 16.990" below five numbered villages
 */
export function totalByNumbers(values: TableValues): number | null {
  const { rows, totals } = values.table;
  if (rows.length <= fewestParts || totals.length > 0) return null;
  return [rows.length - 1, 0].find((item) => addsUpOthers(values, item)) ?? null;
}

function addsUpOthers(values: TableValues, item: number): boolean {
  const { sheet, rows, area } = values.table;
  const numberAt = (at: number): number | null => {
    const reading = readingAt(sheet, rows[at]!, area.left);
    return reading.kind === 'number' ? reading.value : null;
  };
  const others = [...rows.keys()].filter((at) => at !== item);
  if (numberAt(item) !== null) return false;
  const areNumbered = others.every((at, place) => numberAt(at) === place + 1);
  if (!areNumbered && (others.length > mostUnnumbered || others.some((at) => numberAt(at) !== null))) return false;
  const sums = columnsOfNumbers(values.table)
    .filter(({ index, spec }) => index !== area.left && spec.content !== 'percent')
    .flatMap((column) => {
      const quantities = values.quantities(column);
      const own = quantities[item] ?? null;
      const parts = others.flatMap((at) => quantities[at] ?? []);
      return own === null || parts.length < fewestParts ? [] : [isSumOf(own, parts)];
    });
  const right = sums.filter(Boolean).length;
  return areNumbered
    ? right >= fewestSums && right * 2 >= sums.length
    : right >= fewestSumsUnnumbered && sums.length - right <= 1;
}

/** Sums of zeros tell nothing. */
function isSumOf(total: Quantity, parts: readonly Quantity[]): boolean {
  return total.value !== 0 && Math.abs(addedUp(parts) - total.value) < total.step / 2;
}
