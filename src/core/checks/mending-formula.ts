/** The formula that a finding offers to put into the wrong cell. */
import { hasGrowingTotal } from '../relations/growing-sum';
import type { Equation } from '../tables/relation';
import type { CheckContext } from './context';

/** Gives the formula that mends the result of an equation, or null when none can. */
export type Mending = (equation: Equation) => string | null;

/**
 * In the sheets that we write, the very formula that the sheet had there; in tables of others the shortest one that
 * computes the cell, which anyone can read. None over cells of text, which a formula does not count.
 *
 * @example mendingFor(context)(equation) // '=IF(COUNT(C3:C8)=0,"",SUM(C3:C8))'
 */
export function mendingFor(context: CheckContext): Mending {
  const isOurs = context.values.some(({ table }) => hasGrowingTotal(table));
  return (equation) => {
    if (!equation.operands.every((operand) => operand.reading.typed)) return null;
    return (isOurs ? equation.templateFormula?.() : null) ?? equation.formula();
  };
}
