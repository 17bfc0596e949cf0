/** Which equations are broken while cells are corrected one after the other. */
import { kept } from '../remember';
import type { Equation } from '../tables/relation';
import type { Quantity } from '../tables/quantity';
import { isFormula } from '../tables/table';
import { likeNeighbours } from './candidate';
import { costOf, weightOf } from './costs';
import { slipsIn, type Slip } from './slips';
import { isLongSum, isSumBroken, judge, leewayOf, operandValues, totalOf, type Total } from '../relations/judge';

/** What comes of another value in a cell. */
interface Effect {
  /** How many broken equations hold then, and how much they tell together. */
  readonly repaired: number;
  readonly weight: number;
  /** What it costs that others no longer hold. */
  readonly cost: number;
}

/**
 * Which equations are broken on the printed numbers and the corrections so far. A long sum is added up once: when one of
 * its parts changes, its total changes by as much.
 */
export class CorrectedEquations {
  /** The cells corrected so far. */
  readonly assumed = new Map<Quantity, number>();
  private readonly totals = new Map<Equation, Total>();
  private readonly broken = new Map<Equation, boolean>();
  private readonly slips = new Map<Equation, ReadonlyMap<Quantity, Slip>>();

  /** True when no numbers that print like these agree. */
  isBroken(equation: Equation): boolean {
    return kept(this.broken, equation, () =>
      isLongSum(equation)
        ? isSumBroken(equation, this.valueOf(equation.result), this.totalOf(equation))
        : judge(equation, this.assumed).verdict === 'broken',
    );
  }

  /** The same if a cell that was not corrected held another value. */
  isBrokenIf(equation: Equation, quantity: Quantity, value: number): boolean {
    if (!isLongSum(equation)) {
      this.assumed.set(quantity, value);
      const broken = judge(equation, this.assumed).verdict === 'broken';
      this.assumed.delete(quantity);
      return broken;
    }
    const total = this.totalOf(equation);
    if (equation.result === quantity) return isSumBroken(equation, value, total);
    return isSumBroken(equation, this.valueOf(equation.result), changed(total, quantity.value, value));
  }

  /** What another value in a cell that was not corrected repairs, and what it costs, among the equations that it stands in. */
  effectOf(quantity: Quantity, value: number, own: readonly Equation[]): Effect {
    const effect = { repaired: 0, weight: 0, cost: 0 };
    for (const equation of own) {
      const wasBroken = this.isBroken(equation);
      if (this.isBrokenIf(equation, quantity, value) === wasBroken) continue;
      if (!wasBroken) effect.cost += costOf(equation, quantity);
      else {
        effect.repaired++;
        effect.weight += weightOf(equation);
      }
    }
    return effect;
  }

  /** What each number of an equation is without a slip of the keyboard that keeps it from holding. */
  slipsIn(equation: Equation): ReadonlyMap<Quantity, Slip> {
    return kept(this.slips, equation, () => slipsIn(equation, this.assumed));
  }

  /** A value as one would type it into its cell, where all that holds with the one then does so with the other. */
  asTyped(
    quantity: Quantity,
    value: number,
    equations: readonly Equation[],
    fits: (value: number) => boolean = () => true,
  ): number {
    const likely = likeNeighbours(quantity, value).filter(fits);
    if (likely.length === 0) return value;
    const held = equations.filter((equation) => !this.isBrokenIf(equation, quantity, value));
    const holds = (other: number): boolean => held.every((equation) => !this.isBrokenIf(equation, quantity, other));
    return likely.find(holds) ?? value;
  }

  /** True where a number follows from its own parts, or something holds beside it that would not beside another one. */
  bearOut(quantity: Quantity, other: number, equations: readonly Equation[]): boolean {
    return equations.some((equation) => {
      if (this.isBroken(equation)) return false;
      // What a formula makes of a wrong number says nothing about it.
      const tells = !isFormula(equation.result) && this.isBrokenIf(equation, quantity, other);
      return equation.result === quantity || tells;
    });
  }

  /**
   * What a cell must be for an equation that it stands in to hold; NaN when nothing makes it hold. Of the values that
   * rounding allows, one that fits what else is known of the cell, when there is one.
   */
  valueFor(quantity: Quantity, equation: Equation, fits?: (value: number) => boolean): number {
    const exact = this.exactValueFor(quantity, equation);
    if (fits === undefined || equation.result === quantity || isLongSum(equation) || fits(exact)) return exact;
    const values = operandValues(equation, this.assumed);
    const operand = equation.operands.indexOf(quantity);
    const leeway = leewayOf(equation, this.assumed);
    const result = this.valueOf(equation.result);
    const possible = [result - leeway, result + leeway].map((other) => equation.solve(operand, other, values));
    return possible.find(fits) ?? exact;
  }

  private exactValueFor(quantity: Quantity, equation: Equation): number {
    const result = this.valueOf(equation.result);
    if (isLongSum(equation)) {
      const { sum } = this.totalOf(equation);
      return equation.result === quantity ? sum : result - sum + this.valueOf(quantity);
    }
    const values = operandValues(equation, this.assumed);
    if (equation.result === quantity) return equation.compute(values);
    return equation.solve(equation.operands.indexOf(quantity), result, values);
  }

  /** Corrects a cell that stands in some equations. */
  correct(quantity: Quantity, value: number, equations: readonly Equation[]): void {
    for (const equation of equations) {
      this.broken.delete(equation);
      this.slips.delete(equation);
      const total = this.totals.get(equation);
      if (total !== undefined && equation.result !== quantity) {
        this.totals.set(equation, changed(total, this.valueOf(quantity), value));
      }
    }
    this.assumed.set(quantity, value);
  }

  private valueOf(quantity: Quantity): number {
    return this.assumed.get(quantity) ?? quantity.value;
  }

  private totalOf(equation: Equation): Total {
    return kept(this.totals, equation, () => totalOf(equation, this.assumed));
  }
}

/** A total after one of its parts has changed. */
function changed(total: Total, from: number, to: number): Total {
  const negatives = total.negatives - (from < 0 ? 1 : 0) + (to < 0 ? 1 : 0);
  return { sum: total.sum - from + to, negatives, slack: total.slack };
}
