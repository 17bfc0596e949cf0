/** Several numbers of one column that all became thousandths, as when a whole column is pasted. */
import { judge } from '../relations/judge';
import type { Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import type { Culprit } from './diagnose';
import type { Doubts } from './suspects';

/**
 * The operands of broken equations that hold when two or more doubted ones are all taken a thousand times. Looked for
 * before single cells are blamed: a sum of such numbers is right, and repairing it would keep them all.
 */
export function thousandthsTogether(broken: readonly Equation[], doubted: Doubts): Culprit[] {
  const meant = new Map<Quantity, number>();
  for (const equation of broken) {
    const small = equation.operands.filter((operand) => doubted.get(operand)?.(operand.value * 1000) === true);
    const tried = new Map(small.map((operand) => [operand, operand.value * 1000]));
    if (tried.size < 2 || judge(equation, tried).verdict === 'broken') continue;
    for (const [operand, value] of tried) meant.set(operand, value);
  }
  const repaired = broken.filter((equation) => meant.size > 0 && judge(equation, meant).verdict !== 'broken');
  const culprits = [...meant].map(([quantity, corrected]) => ({
    quantity,
    corrected,
    repairs: repaired.filter(({ result, operands }) => result === quantity || operands.includes(quantity)),
    doubted: true,
  }));
  return culprits.filter(({ repairs }) => repairs.length > 0);
}
