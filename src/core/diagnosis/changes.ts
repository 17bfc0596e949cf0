/**
 * What changes with a number that is wrong: other printings of it, and the results that were computed from it. They are
 * right beside the wrong number and wrong beside the right one, so they are no mistakes of their own.
 */
import { kept } from '../remember';
import { printingsIn } from '../claims/other-printings';
import { bindAcross, statedIn } from '../network/bound';
import { judge, type Verdict, type Assumptions } from '../relations/judge';
import type { Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import type { Report } from '../tables/table-values';
import type { Table } from '../tables/table';
import { EquationsByOperand } from './equations-by-operand';

/** A number that changes with another one. */
export interface NumberChange {
  readonly quantity: Quantity;
  /** What it should be. */
  readonly value: number;
  /** The relation by which it follows; null for another printing of a number. */
  readonly equation: Equation | null;
}

const agreeing: ReadonlySet<Verdict> = new Set(['holds', 'truncated', 'near', 'loose']);

/** So many cells at most are listed with one wrong number. */
const mostChanges = 100;

/** Follows corrections through a report. */
export class Changes {
  private readonly bound: EquationsByOperand;
  private readonly stated = new Map<Table, EquationsByOperand>();
  private across: EquationsByOperand | null = null;

  /** @param equations those that are bound already, of the tables in which something is wrong */
  constructor(
    private readonly report: Report,
    equations: readonly Equation[],
  ) {
    this.bound = new EquationsByOperand(equations);
  }

  /** The other printings of a number, which say the same. */
  printingsOf(quantity: Quantity): Quantity[] {
    return printingsIn(this.report).of(quantity);
  }

  /**
   * What changes with each wrong number, nearest first.
   *
   * @param wrong what the wrong numbers should be; they are no changes of each other
   */
  withAll(wrong: Assumptions): Map<Quantity, NumberChange[]> {
    const corrected = new Map(wrong);
    return new Map([...wrong.keys()].map((quantity) => [quantity, this.spread(quantity, corrected)]));
  }

  private spread(wrong: Quantity, corrected: Map<Quantity, number>): NumberChange[] {
    const changes: NumberChange[] = [];
    const queue = [wrong];
    for (let next = queue.shift(); next !== undefined && changes.length < mostChanges; next = queue.shift()) {
      for (const change of [...this.copies(next, corrected), ...this.results(next, corrected)]) {
        if (corrected.has(change.quantity)) continue;
        corrected.set(change.quantity, change.value);
        changes.push(change);
        queue.push(change.quantity);
      }
    }
    return changes;
  }

  private copies(quantity: Quantity, corrected: Assumptions): NumberChange[] {
    const value = corrected.get(quantity)!;
    return this.printingsOf(quantity).map((copy) => ({ quantity: copy, value, equation: null }));
  }

  private results(quantity: Quantity, corrected: Assumptions): NumberChange[] {
    const changes: NumberChange[] = [];
    for (const equation of this.equationsWith(quantity)) {
      if (equation.result === quantity || !agreeing.has(judge(equation).verdict)) continue;
      const { verdict, expected } = judge(equation, corrected);
      if (verdict === 'broken') changes.push({ quantity: equation.result, value: expected, equation });
    }
    return changes;
  }

  private equationsWith(quantity: Quantity): readonly Equation[] {
    const bound = this.bound.of(quantity);
    if (bound.length > 0) return bound;
    const { table } = quantity;
    const own = kept(this.stated, table, () => {
      // A table of no known kind states nothing.
      const values = this.report.values[table.position];
      return new EquationsByOperand(values === undefined ? [] : withoutCustoms(statedIn(values)));
    });
    this.across ??= new EquationsByOperand(withoutCustoms(bindAcross(this.report)));
    return [...own.of(quantity), ...this.across.of(quantity)];
  }
}

/** What is only customary may not hold in a table at all. */
function withoutCustoms(equations: readonly Equation[]): Equation[] {
  return equations.filter(({ customary }) => customary !== true);
}
