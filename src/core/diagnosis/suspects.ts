/** Which cell of a group of broken equations to blame next; kept up to date while cells are corrected. */
import type { Equation } from '../relations/relation';
import type { Quantity } from '../tables/quantity';
import { judge, operandValues } from './judge';

/** In an equation with more operands than this, an operand is suspected only when other equations point to it too. */
const manyOperands = 40;
/** Repairing by a change that other cells were computed from costs less than contradicting what a cell was computed from. */
const costOfKnockOn = 0.5;
const costOfContradiction = 1;
/** A typed number is blamed before the total computed from it only when two equations speak against it. */
const costOfSingleWitness = 1;

/** A cell with the value that repairs most, and what that gains. */
export interface Candidate {
  readonly quantity: Quantity;
  readonly value: number;
  readonly gain: number;
  readonly derived: boolean;
}

/** The cells of some broken equations that share numbers. */
export class Suspects {
  /** The cells corrected so far. */
  readonly assumed = new Map<Quantity, number>();
  private readonly remaining: Set<Equation>;
  private readonly witnesses = new Map<Quantity, number>();
  /** Candidates worked out before; those near a corrected cell are worked out anew. */
  private readonly known = new Map<Quantity, Candidate | null>();

  /** @param byQuantity every equation, broken or not, that a suspect stands in */
  constructor(
    broken: readonly Equation[],
    private readonly byQuantity: ReadonlyMap<Quantity, readonly Equation[]>,
  ) {
    this.remaining = new Set(broken);
    for (const equation of broken) this.countWitnesses(equation, 1);
  }

  /** The cell whose change repairs most and disturbs least; null when no change repairs anything. */
  best(): Candidate | null {
    let best: Candidate | null = null;
    const tried = new Set<Quantity>();
    for (const equation of this.remaining) {
      const crowded = equation.operands.length > manyOperands;
      for (const quantity of [equation.result, ...equation.operands]) {
        if (tried.has(quantity) || this.assumed.has(quantity)) continue;
        if (crowded && quantity !== equation.result && this.witnesses.get(quantity)! < 2) continue;
        tried.add(quantity);
        const candidate = this.candidateFor(quantity);
        if (candidate !== null && (best === null || isBetter(candidate, best))) best = candidate;
      }
    }
    return best;
  }

  /** Corrects a cell, and gives the broken equations that are repaired by it. */
  correct({ quantity, value }: Candidate): Equation[] {
    this.assumed.set(quantity, value);
    const repaired: Equation[] = [];
    for (const equation of this.byQuantity.get(quantity)!) {
      for (const near of [equation.result, ...equation.operands]) this.known.delete(near);
      if (!this.remaining.has(equation) || judge(equation, this.assumed).verdict === 'broken') continue;
      this.remaining.delete(equation);
      this.countWitnesses(equation, -1);
      repaired.push(equation);
    }
    return repaired;
  }

  private countWitnesses(equation: Equation, change: 1 | -1): void {
    for (const quantity of [equation.result, ...equation.operands]) {
      this.witnesses.set(quantity, (this.witnesses.get(quantity) ?? 0) + change);
    }
  }

  private candidateFor(quantity: Quantity): Candidate | null {
    let candidate = this.known.get(quantity);
    if (candidate === undefined) this.known.set(quantity, (candidate = this.findCandidate(quantity)));
    return candidate;
  }

  private findCandidate(quantity: Quantity): Candidate | null {
    const own = this.byQuantity.get(quantity)!;
    const toRepair = own.filter((equation) => this.remaining.has(equation));
    const derived = toRepair.some((equation) => equation.result === quantity);
    const before = own.map((equation) => judge(equation, this.assumed).verdict === 'broken');
    let best: Candidate | null = null;
    for (const equation of toRepair) {
      const value = this.valueFor(quantity, equation);
      if (!Number.isFinite(value)) continue;
      let repaired = 0;
      let cost = 0;
      this.assumed.set(quantity, value);
      own.forEach((other, index) => {
        const isBroken = judge(other, this.assumed).verdict === 'broken';
        if (before[index]! && !isBroken) repaired++;
        if (!before[index]! && isBroken) cost += other.result === quantity ? costOfContradiction : costOfKnockOn;
      });
      this.assumed.delete(quantity);
      if (repaired === 0) continue;
      if (!derived && repaired === 1) cost += costOfSingleWitness;
      const gain = repaired - cost;
      if (best === null || gain > best.gain) best = { quantity, value, gain, derived };
    }
    return best;
  }

  /** What a cell must be for one equation to hold. */
  private valueFor(quantity: Quantity, equation: Equation): number {
    const values = operandValues(equation, this.assumed);
    if (equation.result === quantity) return equation.compute(values);
    const operand = equation.operands.indexOf(quantity);
    return equation.solve(operand, this.assumed.get(equation.result) ?? equation.result.value, values);
  }
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
