/** What changes with a wrong number is no mistake of its own. */
import { followersOf } from '../formulas/followers';
import { groupBy } from '../group-by';
import { judge, type Assumptions } from '../relations/judge';
import { placeOf, type Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import { isFormula } from '../tables/table';
import { placeKey } from '../workbook/address';
import type { Workbook } from '../workbook/workbook';
import type { Culprit } from './diagnose';
import type { Judgements } from './groups';

/**
 * The culprits without those that only another printing speaks against, and that follow from another culprit: by a
 * formula, by a relation that holds as printed and holds again once both are corrected, or as one more copy of it.
 */
export function withoutFollowers(
  culprits: readonly Culprit[],
  equations: readonly Equation[],
  judgements: Judgements,
  workbook: Workbook,
): Culprit[] {
  if (culprits.length < 2) return [...culprits];
  const corrected = new Map(culprits.map(({ quantity, corrected: value }) => [quantity, value]));
  const kept = groupBy(
    equations.filter((equation) => isKept(equation, judgements) && corrected.has(equation.result)),
    ({ result }) => result,
  );
  const isAlone = ({ repairs }: Culprit): boolean =>
    repairs.every((each) => each.repetition !== undefined || judgements.get(each)?.verdict !== 'broken');
  const copies = groupBy(culprits.filter(isAlone), copyOf);
  return culprits.flatMap((culprit) => {
    if (!isAlone(culprit)) return culprit;
    const { quantity } = culprit;
    if (isComputedFrom(quantity, culprits, workbook) || followsBy(kept.get(quantity) ?? [], corrected)) return [];
    const copy = copyOf(culprit);
    const others = (copy === null ? [] : copies.get(copy)!).flatMap((other) =>
      other === culprit ? [] : other.quantity,
    );
    if (others.some((other) => isBefore(other, quantity))) return [];
    return others.length === 0 ? culprit : { ...culprit, copies: others };
  });
}

/** True for a relation that the printed numbers keep. */
function isKept(equation: Equation, judgements: Judgements): boolean {
  const verdict = judgements.get(equation)?.verdict;
  return equation.repetition === undefined && !equation.customary && verdict !== 'broken' && verdict !== 'undefined';
}

/** The same for all that print one number instead of another, where that is one mistake; else null. */
function copyOf({ quantity, repairs }: Culprit): string | null {
  const once = repairs.find(({ result, repetition }) => result === quantity && repetition?.isSaidOnce === true);
  return once === undefined ? null : `${placeKey(placeOf(once.operands[0]!))} ${quantity.value}`;
}

function isBefore(one: Quantity, other: Quantity): boolean {
  return one.table.position < other.table.position || (one.table === other.table && one.item < other.item);
}

function isComputedFrom(quantity: Quantity, culprits: readonly Culprit[], workbook: Workbook): boolean {
  if (!isFormula(quantity)) return false;
  const others = culprits.flatMap((other) => (other.quantity === quantity ? [] : [placeOf(other.quantity)]));
  return followersOf(others, workbook).has(placeKey(placeOf(quantity)));
}

function followsBy(equations: readonly Equation[], corrected: Assumptions): boolean {
  return equations.some((equation) => {
    if (!equation.operands.some((operand) => corrected.has(operand))) return false;
    const { verdict } = judge(equation, corrected);
    return verdict !== 'broken' && verdict !== 'undefined';
  });
}
