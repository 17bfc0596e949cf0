/**
 * From broken equations to the fewest wrong cells. A mistake usually breaks several equations at once: the cell that is
 * blamed is the one whose change repairs most of them and disturbs least of what was right.
 */
import type { Equation } from '../relations/relation';
import type { Quantity } from '../tables/quantity';
import { judge, operandValues, type Judgement } from './judge';

/** A cell that is wrong. */
export interface Culprit {
  readonly quantity: Quantity;
  /** What it should be, as far as the equations tell. */
  readonly corrected: number;
  /** The broken equations that its change repairs; the one that explains it best comes first. */
  readonly repairs: readonly Equation[];
  /** Cells that were computed from the wrong value and change with it. */
  readonly knockOn: readonly Quantity[];
}

/** In an equation with more operands than this, an operand is suspected only when other equations point to it too. */
const manyOperands = 40;
/** Repairing by a change that other cells were computed from costs less than contradicting what a cell was computed from. */
const costOfKnockOn = 0.5;
const costOfContradiction = 1;
/** A typed number is blamed before the total computed from it only when two equations speak against it. */
const costOfSingleWitness = 1;

interface Candidate {
  readonly quantity: Quantity;
  readonly value: number;
  readonly gain: number;
  readonly derived: boolean;
}

/** Finds the culprits of the broken ones among the equations; those without a judgement hold. */
export function diagnose(equations: readonly Equation[], judgements: ReadonlyMap<Equation, Judgement>): Culprit[] {
  const byQuantity = new Map<Quantity, Equation[]>();
  const broken = equations.filter((equation) => judgements.get(equation)?.verdict === 'broken');
  if (broken.length === 0) return [];
  const suspects = new Set(broken.flatMap((equation) => [equation.result, ...equation.operands]));
  for (const equation of equations) {
    for (const quantity of [equation.result, ...equation.operands]) {
      if (!suspects.has(quantity)) continue;
      const list = byQuantity.get(quantity);
      if (list === undefined) byQuantity.set(quantity, [equation]);
      else list.push(equation);
    }
  }
  return components(broken).flatMap((component) => diagnoseComponent(component, byQuantity));
}

/** Groups broken equations that share a number. */
function components(broken: readonly Equation[]): Equation[][] {
  const groupOf = new Map<Quantity, Equation[]>();
  const groups = new Set<Equation[]>();
  for (const equation of broken) {
    let group: Equation[] = [equation];
    groups.add(group);
    for (const quantity of [equation.result, ...equation.operands]) {
      const other = groupOf.get(quantity);
      if (other !== undefined && other !== group) {
        const [larger, smaller] = other.length >= group.length ? [other, group] : [group, other];
        for (const member of smaller) {
          larger.push(member);
          groupOf.set(member.result, larger);
          for (const operand of member.operands) groupOf.set(operand, larger);
        }
        groups.delete(smaller);
        group = larger;
      }
      groupOf.set(quantity, group);
    }
  }
  return [...groups];
}

function diagnoseComponent(component: readonly Equation[], byQuantity: ReadonlyMap<Quantity, Equation[]>): Culprit[] {
  const assumed = new Map<Quantity, number>();
  const original = new Set(component);
  const culprits: Culprit[] = [];
  let remaining = [...component];
  while (remaining.length > 0) {
    const best = bestCandidate(remaining, byQuantity, assumed);
    if (best === null) break;
    assumed.set(best.quantity, best.value);
    const own = byQuantity.get(best.quantity)!;
    const repairs = own.filter(
      (equation) =>
        original.has(equation) && judge(equation, assumed).verdict !== 'broken' && remaining.includes(equation),
    );
    culprits.push({
      quantity: best.quantity,
      corrected: best.value,
      repairs: explainingFirst(best.quantity, repairs),
      knockOn: [],
    });
    remaining = remaining.filter((equation) => judge(equation, assumed).verdict === 'broken');
  }
  return culprits.map((culprit) => ({ ...culprit, knockOn: knockOnOf(culprit.quantity, byQuantity, assumed) }));
}

/** The equation of which the cell is the result explains it best. */
function explainingFirst(quantity: Quantity, repairs: readonly Equation[]): Equation[] {
  return [...repairs].sort((a, b) => Number(b.result === quantity) - Number(a.result === quantity));
}

function bestCandidate(
  remaining: readonly Equation[],
  byQuantity: ReadonlyMap<Quantity, Equation[]>,
  assumed: ReadonlyMap<Quantity, number>,
): Candidate | null {
  const witnesses = new Map<Quantity, number>();
  for (const equation of remaining) {
    for (const quantity of [equation.result, ...equation.operands]) {
      witnesses.set(quantity, (witnesses.get(quantity) ?? 0) + 1);
    }
  }
  let best: Candidate | null = null;
  const tried = new Set<Quantity>();
  for (const equation of remaining) {
    const crowded = equation.operands.length > manyOperands;
    for (const quantity of [equation.result, ...equation.operands]) {
      if (tried.has(quantity) || assumed.has(quantity)) continue;
      if (crowded && quantity !== equation.result && witnesses.get(quantity)! < 2) continue;
      tried.add(quantity);
      const candidate = candidateFor(quantity, remaining, byQuantity.get(quantity)!, assumed);
      if (candidate !== null && (best === null || isBetter(candidate, best))) best = candidate;
    }
  }
  return best;
}

/** The value of a cell that repairs most, with what it gains. */
function candidateFor(
  quantity: Quantity,
  remaining: readonly Equation[],
  own: readonly Equation[],
  assumed: ReadonlyMap<Quantity, number>,
): Candidate | null {
  const toRepair = own.filter((equation) => remaining.includes(equation));
  const derived = toRepair.some((equation) => equation.result === quantity);
  const trial = new Map(assumed);
  let best: Candidate | null = null;
  for (const equation of toRepair) {
    const value = valueFor(quantity, equation, assumed);
    if (!Number.isFinite(value)) continue;
    trial.set(quantity, value);
    let repaired = 0;
    let cost = 0;
    for (const other of own) {
      const now = judge(other, trial).verdict;
      const before = judge(other, assumed).verdict;
      if (before === 'broken' && now !== 'broken') repaired++;
      if (before !== 'broken' && now === 'broken')
        cost += other.result === quantity ? costOfContradiction : costOfKnockOn;
    }
    if (repaired === 0) continue;
    if (!derived && repaired === 1) cost += costOfSingleWitness;
    const gain = repaired - cost;
    if (best === null || gain > best.gain) best = { quantity, value, gain, derived };
  }
  return best;
}

function valueFor(quantity: Quantity, equation: Equation, assumed: ReadonlyMap<Quantity, number>): number {
  const values = operandValues(equation, assumed);
  if (equation.result === quantity) return equation.compute(values);
  const operand = equation.operands.indexOf(quantity);
  return equation.solve(operand, assumed.get(equation.result) ?? equation.result.value, values);
}

/** More repaired first; then derived before typed, later tables before earlier ones, lower rows before higher ones. */
function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.gain !== b.gain) return a.gain > b.gain;
  if (a.derived !== b.derived) return a.derived;
  const byTable = a.quantity.table.position - b.quantity.table.position;
  if (byTable !== 0) return byTable > 0;
  const byRow = a.quantity.row - b.quantity.row;
  return byRow !== 0 ? byRow > 0 : a.quantity.column.index > b.quantity.column.index;
}

/** Results that agreed with the wrong value and no longer agree with the right one. */
function knockOnOf(
  quantity: Quantity,
  byQuantity: ReadonlyMap<Quantity, Equation[]>,
  assumed: ReadonlyMap<Quantity, number>,
): Quantity[] {
  const changed = new Set<Quantity>();
  for (const equation of byQuantity.get(quantity)!) {
    if (equation.result === quantity || assumed.has(equation.result)) continue;
    if (judge(equation, assumed).verdict === 'broken') changed.add(equation.result);
  }
  return [...changed];
}
