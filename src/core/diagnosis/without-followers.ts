/** What changes with a wrong number is no mistake of its own. */
import { followersOf } from '../formulas/followers';
import { recalculate } from '../formulas/recalculate';
import { groupBy } from '../group-by';
import { judge, type Assumptions } from '../relations/judge';
import { inCellUnit, isPrintedAs, placeOf, type Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import { isFormula } from '../tables/table';
import { placeKey } from '../workbook/address';
import { cellIn, type CellValue, type Workbook } from '../workbook/workbook';
import type { Culprit } from './diagnose';
import type { Judgements } from './groups';

/**
 * The culprits without those that follow from another one: whose own formula gives what is right once the others are
 * corrected; and, of those that only another printing speaks against, what a formula computes, what a relation gives that
 * holds as printed and holds again once both are corrected, and one more copy.
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
  const computed = computedFrom(culprits, workbook);
  const recomputed = recompute(culprits, computed, workbook);
  return culprits.flatMap((culprit) => {
    const { quantity } = culprit;
    if (isCorrect(recomputed.get(quantity), culprit)) return [];
    if (!isAlone(culprit)) return culprit;
    if (computed.has(quantity) || followsBy(kept.get(quantity) ?? [], corrected)) return [];
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

/** The culprits that are computed by a formula from another one. */
function computedFrom(culprits: readonly Culprit[], workbook: Workbook): ReadonlySet<Quantity> {
  const formulas = culprits.flatMap(({ quantity }) => (isFormula(quantity) ? quantity : []));
  if (formulas.length === 0) return new Set();
  const followers = followersOf(
    culprits.map(({ quantity }) => placeOf(quantity)),
    workbook,
  );
  return new Set(formulas.filter((quantity) => followers.has(placeKey(placeOf(quantity)))));
}

/** What the formulas of these culprits give once the others are corrected; nothing where that cannot be computed. */
function recompute(
  culprits: readonly Culprit[],
  computed: ReadonlySet<Quantity>,
  workbook: Workbook,
): ReadonlyMap<Quantity, CellValue> {
  if (computed.size === 0) return new Map();
  const changes = culprits
    .filter(({ quantity }) => !computed.has(quantity))
    .map(({ quantity, corrected }) => ({
      place: placeOf(quantity),
      content: { value: inCellUnit(quantity, corrected) },
    }));
  const after = recalculate(workbook, changes);
  const unknown = new Set(after.unknown.map(placeKey));
  return new Map(
    [...computed].flatMap((quantity) => {
      const place = placeOf(quantity);
      return unknown.has(placeKey(place)) ? [] : [[quantity, cellIn(after.workbook, place)?.value ?? null] as const];
    }),
  );
}

function isCorrect(value: CellValue | undefined, { quantity, corrected }: Culprit): boolean {
  if (typeof value !== 'number') return false;
  return isPrintedAs(value, inCellUnit(quantity, corrected), inCellUnit(quantity, quantity.step));
}

function followsBy(equations: readonly Equation[], corrected: Assumptions): boolean {
  return equations.some((equation) => {
    if (!equation.operands.some((operand) => corrected.has(operand))) return false;
    const { verdict } = judge(equation, corrected);
    return verdict !== 'broken' && verdict !== 'undefined';
  });
}
