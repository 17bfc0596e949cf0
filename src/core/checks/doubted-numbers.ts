/** Numbers that something besides the relations speaks against. */
import { isThousandfold } from '../diagnosis/causes/thousandth';
import { indexesWhere } from '../indexes-where';
import { quantitiesAt } from '../tables/quantities-at';
import type { Doubts } from '../diagnosis/suspects';
import type { Quantity } from '../tables/quantity';
import { isFormula, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { typedOverCells } from './typed-over';
import { numbersAgainstWeights } from './akip-weights';
import type { CheckContext } from './context';
import { averagesImpossible } from './impossible-averages';
import { numbersMislabelled } from './labels';
import { numberColumns } from './number-columns';
import { numbersOutside } from './ranges';

/**
 * The numbers that cannot be by definition, that look like a thousandth of what was meant, that were typed over a formula, or that all labels beside them
 * call something else: where a relation breaks as well, they are what is wrong, and not what was computed from them.
 */
export function doubtedNumbers(context: CheckContext): Doubts {
  return new Map([
    ...typedOver(context),
    ...numbersAThousandth(context.values),
    ...numbersMislabelled(context),
    ...numbersAgainstWeights(context.values),
    ...averagesImpossible(context.values),
    ...numbersOutside(context.values),
  ]);
}

function typedOver(context: CheckContext): [Quantity, () => boolean][] {
  return [...typedOverCells(context).typed.values()].flatMap(({ place }) =>
    quantitiesAt(place, context.values).map((quantity): [Quantity, () => boolean] => [quantity, () => true]),
  );
}

/**
 * Numbers that look like a thousandth of what was meant, as `125.000` becomes where a dot counts as a decimal sign: the
 * typed numbers below a thousand in columns whose numbers are mostly thousands and more, each with a test of what
 * could stand there instead: a thousand times as much. They prove nothing by themselves; a sum that then fits does.
 */
export function numbersAThousandth(tables: readonly TableValues[]): Doubts {
  const found = new Map<Quantity, (value: number) => boolean>();
  for (const values of tables) {
    for (const { column } of numberColumns(values)) {
      if (column.spec.content === 'percent') continue;
      const numbers = values.numbers(column).values;
      const isFilled = (value: number): boolean => !Number.isNaN(value) && value !== 0;
      const small = indexesWhere(numbers, (item) => isFilled(numbers[item]!) && isSmall(values, column, item));
      if (small.length === 0 || small.length * 2 >= numbers.filter(isFilled).length) continue;
      for (const item of small) {
        const quantity = values.quantity(column, item)!;
        found.set(quantity, (value) => isThousandfold(quantity, value));
      }
    }
  }
  return found;
}

function isSmall(values: TableValues, column: TableColumn, item: number): boolean {
  const isBelow = Math.abs(values.numbers(column).values[item]!) < 1000;
  return isBelow && !isFormula({ table: values.table, item, column });
}
