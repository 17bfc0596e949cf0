/**
 * From broken equations to the fewest wrong cells. A mistake usually breaks several equations at once: the cell that is
 * blamed is the one whose change repairs most of them and disturbs least of what was right.
 */
import { addTo } from '../group-by';
import type { Equation } from '../tables/relation';
import type { Quantity } from '../tables/quantity';
import type { Judgement } from '../relations/judge';
import { Suspects, type Doubts } from './suspects';
import type { SlipEvidence } from './slips';
import type { CorrectedEquations } from './corrected-equations';
import { thousandthsTogether } from './thousandths-together';

/** A cell that is wrong. */
export interface Culprit {
  readonly quantity: Quantity;
  /** What it should be, as far as the equations tell. */
  readonly corrected: number;
  /** The broken equations that its change repairs; the one that explains it best comes first. */
  readonly repairs: readonly Equation[];
  /** True when something besides the equations speaks against it: it is out of its range, or its labels call it otherwise. */
  readonly doubted: boolean;
  /** True when a slip of the keyboard explains it, and no other number of its equation. */
  readonly slipped?: boolean;
  /** Other cells with the same number in the place of the right one, where all of them are one mistake. */
  readonly copies?: readonly Quantity[];
}

/**
 * Finds the culprits of the broken ones among the equations; those without a judgement hold.
 *
 * @param doubts what else speaks against numbers; asked only when some equation is broken
 * @param evidence what else there is to know about slips
 */
export function diagnose(
  equations: readonly Equation[],
  judgements: ReadonlyMap<Equation, Judgement>,
  doubts: () => Doubts = () => new Map(),
  evidence?: SlipEvidence,
): Culprit[] {
  const byQuantity = new Map<Quantity, Equation[]>();
  const broken = equations.filter((equation) => judgements.get(equation)?.verdict === 'broken');
  if (broken.length === 0) return [];
  const suspects = new Set<Quantity>();
  for (const { result, operands } of broken) {
    suspects.add(result);
    for (const operand of operands) suspects.add(operand);
  }
  for (const equation of equations) {
    if (suspects.has(equation.result)) addTo(byQuantity, equation.result, equation);
    for (const operand of equation.operands) if (suspects.has(operand)) addTo(byQuantity, operand, equation);
  }
  const doubted = doubts();
  const together = thousandthsTogether(broken, doubted);
  const explained = new Set(together.flatMap(({ repairs }) => repairs));
  const remaining = broken.filter((equation) => !explained.has(equation));
  const following = equations.filter((equation) => isFollowing(equation, suspects, judgements));
  const single = components(remaining, following).flatMap((component) =>
    diagnoseComponent(new Suspects(component, byQuantity, doubted, evidence), byQuantity),
  );
  return [...together, ...single];
}

/** True for a relation that holds beside a suspect, and makes another suspect follow it. */
function isFollowing(
  equation: Equation,
  suspects: ReadonlySet<Quantity>,
  judgements: ReadonlyMap<Equation, Judgement>,
): boolean {
  const { result, operands, repetition } = equation;
  const isRelation = repetition === undefined && judgements.get(equation)?.verdict !== 'broken';
  return isRelation && suspects.has(result) && operands.some((operand) => suspects.has(operand));
}

/** Groups broken equations that share a number, or of which one is about what follows from a number of the other. */
function components(broken: readonly Equation[], following: readonly Equation[]): Equation[][] {
  const groupOf = new Map<Quantity, Equation[]>();
  const groups = new Set<Equation[]>();
  const held = new Set(following);
  for (const equation of [...broken, ...following]) {
    const quantities = [equation.result, ...equation.operands];
    // All groups it joins are looked up before any is moved: moving one says anew where its numbers belong.
    const joined = new Set<Equation[]>();
    for (const quantity of quantities) {
      const own = groupOf.get(quantity);
      if (own !== undefined) joined.add(own);
    }
    const [group = [], ...others] = [...joined].sort((one, other) => other.length - one.length);
    groups.add(group);
    if (!held.has(equation)) group.push(equation);
    for (const quantity of quantities) groupOf.set(quantity, group);
    for (const other of others) {
      groups.delete(other);
      for (const member of other) {
        group.push(member);
        for (const quantity of [member.result, ...member.operands]) groupOf.set(quantity, group);
      }
    }
  }
  return [...groups];
}

function diagnoseComponent(suspects: Suspects, byQuantity: ReadonlyMap<Quantity, readonly Equation[]>): Culprit[] {
  const culprits: Culprit[] = [];
  for (let best = suspects.best(); best !== null; best = suspects.best()) {
    const repairs = suspects.correct(best);
    culprits.push({
      quantity: best.quantity,
      corrected: best.value,
      repairs: explainingFirst(best.quantity, repairs),
      doubted: best.doubted,
      slipped: best.slipped,
    });
  }
  return withoutInnocent(culprits, byQuantity, suspects.equations);
}

/** Without cells whose equations hold as they are printed once the others are corrected: a mean of several wrong results. */
function withoutInnocent(
  culprits: readonly Culprit[],
  byQuantity: ReadonlyMap<Quantity, readonly Equation[]>,
  equations: CorrectedEquations,
): Culprit[] {
  if (culprits.length < 2) return [...culprits];
  return culprits.filter(({ quantity, corrected }) => {
    const own = byQuantity.get(quantity)!;
    equations.correct(quantity, quantity.value, own);
    if (!own.some((equation) => equations.isBroken(equation))) return false;
    equations.correct(quantity, corrected, own);
    return true;
  });
}

/** The equation of which the cell is the result explains it best. */
function explainingFirst(quantity: Quantity, repairs: readonly Equation[]): Equation[] {
  return [...repairs].sort((a, b) => Number(b.result === quantity) - Number(a.result === quantity));
}
