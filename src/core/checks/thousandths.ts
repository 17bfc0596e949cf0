/** Numbers that look like a thousandth of what was meant, as `125.000` becomes where a dot counts as a decimal sign. */
import { isThousandfold } from '../diagnosis/causes/thousandth';
import type { Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { cellAt } from '../workbook/workbook';
import { numberColumns } from './number-columns';

const THOUSAND = 1000;

/**
 * The typed numbers below a thousand in columns whose numbers are mostly thousands and more, each with a test of what
 * could stand there instead: a thousand times as much. They prove nothing by themselves; a sum that then fits does.
 */
export function numbersAThousandth(tables: readonly TableValues[]): Map<Quantity, (value: number) => boolean> {
  const found = new Map<Quantity, (value: number) => boolean>();
  for (const values of tables) {
    for (const { column } of numberColumns(values)) {
      if (column.spec.content === 'percent') continue;
      const numbers = values.quantities(column).filter((quantity) => quantity !== null && quantity.value !== 0);
      const small = numbers.filter((quantity) => quantity !== null && isSmall(quantity)) as Quantity[];
      if (small.length * 2 >= numbers.length) continue;
      for (const quantity of small) found.set(quantity, (value) => isThousandfold(quantity, value));
    }
  }
  return found;
}

function isSmall({ value, table, row, column }: Quantity): boolean {
  return Math.abs(value) < THOUSAND && cellAt(table.sheet, row, column.index)?.formula === undefined;
}
