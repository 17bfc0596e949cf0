/** Sums that only repeat what is wrong in the columns from which their own column is computed. */
import { judge } from '../relations/judge';
import type { Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';

/**
 * The stated equations without broken sums down a column each of whose cells is what the other columns of its row make:
 * where I + U = W holds in every row, the sums of W are off by what those of I and U are off.
 *
 * @param found the relations that the numbers show
 */
export function withoutRepeatedSums(stated: readonly Equation[], found: readonly Equation[]): readonly Equation[] {
  const held = new Set<Quantity>();
  for (const equation of found) {
    const { result, operands } = equation;
    const isOfRow = operands.every(({ item, column }) => item === result.item && column !== result.column);
    if (isOfRow && judge(equation).verdict === 'holds') held.add(result);
  }
  if (held.size === 0) return stated;
  return stated.filter((equation) => {
    const { result, operands } = equation;
    if (!held.has(result) || !operands.every((operand) => operand.column === result.column && held.has(operand)))
      return true;
    return judge(equation).verdict !== 'broken';
  });
}
