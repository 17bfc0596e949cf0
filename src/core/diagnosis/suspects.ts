/** Which cell of a group of broken equations to blame next; kept up to date while cells are corrected. */
import { kept } from '../remember';
import type { Equation } from '../tables/relation';
import type { Quantity } from '../tables/quantity';
import { isLong } from '../relations/judge';
import { isFormula } from '../tables/table';
import { exactFirst, isBetter, type Candidate } from './candidate';
import { costOfOnlyWitness } from './costs';
import { PriorityQueue } from './priority-queue';
import { likelySlip, onlySlip, type SlipEvidence } from './slips';
import { CorrectedEquations } from './corrected-equations';

/** A cell that more equations than this speak of is looked at anew only when it is its turn to be blamed. */
const manyEquations = 40;
/** So many values at most are tried for one cell. */
const mostValues = 40;
/** What a slip of the keyboard speaks against the only number that it explains: more than that there is one witness. */
const weightOfSlip = 1.1;
/** With more operands than this a result alone does not tell which of them is wrong. */
const fewOperands = 2;

/** Numbers that something besides the equations speaks against, each with a test of what could stand there instead. */
export type Doubts = ReadonlyMap<Quantity, (value: number) => boolean>;

/** What speaks against a cell. */
interface Witnesses {
  /** Broken equations that it stands in. */
  all: number;
  /** Those among them that are enough to suspect it: an operand of a long one needs two. */
  telling: number;
  /** How many cells had been corrected when its candidate was worked out. */
  asOf: number;
}

/**
 * The cells of some broken equations that share numbers. A correction is followed at once by the cells near it, and by
 * the thousands of parts of a long sum only when it is their turn: so the work grows with the cells, not with their square.
 */
export class Suspects {
  readonly equations = new CorrectedEquations();
  private readonly remaining: Set<Equation>;
  private readonly witnesses = new Map<Quantity, Witnesses>();
  private readonly queue = new PriorityQueue<Candidate>(isBetter);
  /** The candidate of each cell that was worked out last; the queue may still hold earlier ones. */
  private readonly latest = new Map<Quantity, Candidate | null>();
  /** How many cells had been corrected when one of an equation was last. */
  private readonly lastChange = new Map<Equation, number>();

  /**
   * @param byQuantity every equation, broken or not, that a suspect stands in
   * @param doubts speak against a number like one more broken equation
   * @param evidence what else there is to know about slips
   */
  constructor(
    broken: readonly Equation[],
    private readonly byQuantity: ReadonlyMap<Quantity, readonly Equation[]>,
    private readonly doubts: Doubts = new Map(),
    private readonly evidence: SlipEvidence = { isExplained: () => false, isRepeated: () => false },
  ) {
    this.remaining = new Set(broken);
    for (const equation of broken) this.countWitnesses(equation, 1);
    for (const quantity of this.witnesses.keys()) if (this.isSuspected(quantity)) this.workOut(quantity);
  }

  /** The cell whose change repairs most and disturbs least; null when no change repairs anything. */
  best(): Candidate | null {
    for (let next = this.queue.pop(); next !== undefined; next = this.queue.pop()) {
      const { quantity } = next;
      if (this.latest.get(quantity) !== next || !this.isSuspected(quantity)) continue;
      if (!this.isOutdated(quantity)) return next;
      this.workOut(quantity);
    }
    return null;
  }

  /** Corrects a cell, and gives the broken equations that are repaired by it. */
  correct({ quantity, value }: Candidate): Equation[] {
    const own = this.byQuantity.get(quantity)!;
    this.equations.correct(quantity, value, own);
    const corrected = this.equations.assumed.size;
    const repaired: Equation[] = [];
    const near = new Set<Quantity>();
    for (const equation of own) {
      this.lastChange.set(equation, corrected);
      near.add(equation.result);
      if (!isLong(equation)) for (const operand of equation.operands) near.add(operand);
      if (!this.remaining.has(equation) || this.equations.isBroken(equation)) continue;
      this.remaining.delete(equation);
      this.countWitnesses(equation, -1);
      repaired.push(equation);
    }
    for (const other of near) {
      if (this.isSuspected(other) && this.byQuantity.get(other)!.length <= manyEquations) this.workOut(other);
    }
    return repaired;
  }

  private countWitnesses(equation: Equation, change: 1 | -1): void {
    this.countWitness(equation.result, change, true);
    const telling = !isLong(equation);
    for (const operand of equation.operands) this.countWitness(operand, change, telling);
  }

  private countWitness(quantity: Quantity, change: 1 | -1, telling: boolean): void {
    const witnesses = kept(this.witnesses, quantity, () => ({ all: 0, telling: 0, asOf: 0 }));
    witnesses.all += change;
    if (telling) witnesses.telling += change;
  }

  private isSuspected(quantity: Quantity): boolean {
    const witnesses = this.witnesses.get(quantity);
    if (witnesses === undefined || this.equations.assumed.has(quantity)) return false;
    return witnesses.telling > 0 || witnesses.all >= 2;
  }

  /** True when a cell of one of its equations was corrected after its candidate was worked out. */
  private isOutdated(quantity: Quantity): boolean {
    const { asOf } = this.witnesses.get(quantity)!;
    return this.byQuantity.get(quantity)!.some((equation) => (this.lastChange.get(equation) ?? 0) > asOf);
  }

  private workOut(quantity: Quantity): void {
    const candidate = this.candidateFor(quantity);
    this.witnesses.get(quantity)!.asOf = this.equations.assumed.size;
    this.latest.set(quantity, candidate);
    if (candidate !== null) this.queue.push(candidate);
  }

  private candidateFor(quantity: Quantity): Candidate | null {
    const { equations } = this;
    const own = this.byQuantity.get(quantity)!;
    const broken = own.filter((equation) => this.remaining.has(equation));
    const toRepair = exactFirst(quantity, broken);
    const derived = toRepair.some((equation) => equation.result === quantity);
    // Beside a total that was typed, a formula that is an operand is no typing mistake.
    if (!derived && isFormula(quantity) && toRepair.some(({ result }) => !isFormula(result))) return null;
    const tried: number[] = [];
    let best: Candidate | null = null;
    const fits = this.doubts.get(quantity);
    for (const equation of toRepair) {
      const isResult = equation.result === quantity;
      // What is computed from its row needs no slip to tell what it should be.
      const slip = derived ? null : this.onlySlipOf(quantity, equation);
      const others = isResult ? (equation.alternatives ?? []).map((other) => other.value) : [];
      const exact = equations.valueFor(quantity, equation, fits);
      for (const value of slip === null ? [exact, ...others] : [slip, exact]) {
        if (!Number.isFinite(value) || tried.includes(value) || tried.length === mostValues) continue;
        tried.push(value);
        let { repaired, weight, cost } = equations.effectOf(quantity, value, own);
        if (repaired === 0) continue;
        const doubted = fits?.(value) === true;
        // With other witnesses it is more than a slip that tells.
        const slipped = value === slip && repaired === 1;
        if (doubted) [repaired, weight] = [repaired + 1, weight + 1];
        else if (!derived && repaired === 1) {
          // Any of many parts could be what is wrong with their sum.
          if (equation.operands.length > fewOperands && !slipped) continue;
          cost += costOfOnlyWitness(equation);
        }
        const gain = weight - cost + (slipped ? weightOfSlip : 0);
        if (best !== null && gain <= best.gain) continue;
        best = { quantity, value, gain, derived, doubted, slipped, mistyped: slipped };
      }
    }
    if (best === null || best.derived || best.slipped) return best;
    const mended = this.asMistyped(best, toRepair);
    return { ...mended, value: equations.asTyped(quantity, mended.value, own, fits) };
  }

  /** The same without the slip that explains all that it repairs, where one does. */
  private asMistyped(candidate: Candidate, toRepair: readonly Equation[]): Candidate {
    const { quantity, value, doubted } = candidate;
    const isHeldBy = (other: number) => (equation: Equation) => !this.equations.isBrokenIf(equation, quantity, other);
    const repaired = toRepair.filter(isHeldBy(value));
    if ((repaired.length < 2 && !doubted) || isFormula(quantity) || this.evidence.isRepeated(quantity))
      return candidate;
    const fits = this.doubts.get(quantity) ?? (() => true);
    const slips = repaired.flatMap((equation) => likelySlip(quantity, this.equations.slipsIn(equation)) ?? []);
    const slip = slips.find((other) => fits(other) && repaired.every(isHeldBy(other)));
    return slip === undefined ? candidate : { ...candidate, value: slip, mistyped: true };
  }

  /** What a typed operand is without its slip, where no other number of the equation has one; else null. */
  private onlySlipOf(quantity: Quantity, equation: Equation): number | null {
    if (equation.atLeast === true || equation.repetition !== undefined) return null;
    if (isFormula(equation.result) || isFormula(quantity)) return null;
    const isVouchedFor = (own: Quantity, other: number): boolean =>
      this.evidence.isRepeated(own) || this.equations.bearOut(own, other, this.byQuantity.get(own)!);
    const slip = onlySlip(quantity, this.equations.slipsIn(equation), isVouchedFor);
    return slip !== null && !this.evidence.isExplained(equation) ? slip : null;
  }
}
