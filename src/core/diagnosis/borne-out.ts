/** Whether the sums of its own table bear a number out. */
import { statedIn } from '../network/bound';
import { judge } from '../relations/judge';
import { remember } from '../remember';
import type { Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';

/** Also those of long tables, which are bound once for all numbers that are asked about. */
const sumsIn = remember((values: TableValues) => statedIn(values).filter(({ adds }) => adds === true));

/**
 * True where a sum that is right as it is printed would not be with another number.
 *
 * @param other what might stand there instead, as it is printed
 */
export function isBorneOutBySums(quantity: Quantity, other: number, values: TableValues): boolean {
  const assumed = new Map([[quantity, other / quantity.printedPerUnit]]);
  return sumsIn(values).some(
    (equation) =>
      (equation.result === quantity || equation.operands.includes(quantity)) &&
      judge(equation).verdict === 'holds' &&
      judge(equation, assumed).verdict === 'broken',
  );
}
