/**
 * What changes with a number that is wrong: other printings of it, and the results that were computed from it. They are
 * right beside the wrong number and wrong beside the right one, so they are no mistakes of their own.
 */
import { kept } from '../remember';
import { printingsIn } from '../claims/other-printings';
import { bindAcross } from '../network/across';
import { statedIn } from '../network/bound';
import { judge, type Verdict } from '../relations/judge';
import type { Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import type { Report } from '../tables/report';
import type { Table } from '../tables/table';

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
  private bound: Map<Table, Equation[]> | null = null;
  private readonly boundByOperand = new Map<Table, Map<Quantity, Equation[]>>();
  private readonly statedByOperand = new Map<Table, Map<Quantity, Equation[]>>();
  private across: Map<Quantity, Equation[]> | null = null;

  /** @param equations those that are bound already, of the tables in which something is wrong */
  constructor(
    private readonly report: Report,
    private readonly equations: readonly Equation[],
  ) {}

  /** The other printings of a number, which say the same. */
  printingsOf(quantity: Quantity): Quantity[] {
    return printingsIn(this.report).of(quantity);
  }

  /**
   * What changes with each wrong number, nearest first.
   *
   * @param wrong what the wrong numbers should be; they are no changes of each other
   */
  withAll(wrong: ReadonlyMap<Quantity, number>): Map<Quantity, NumberChange[]> {
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

  private copies(quantity: Quantity, corrected: ReadonlyMap<Quantity, number>): NumberChange[] {
    const value = corrected.get(quantity)!;
    return this.printingsOf(quantity).map((copy) => ({ quantity: copy, value, equation: null }));
  }

  private results(quantity: Quantity, corrected: ReadonlyMap<Quantity, number>): NumberChange[] {
    return this.equationsWith(quantity).flatMap((equation) => {
      if (equation.result === quantity || !agreeing.has(judge(equation).verdict)) return [];
      const { verdict, expected } = judge(equation, corrected);
      return verdict === 'broken' ? [{ quantity: equation.result, value: expected, equation }] : [];
    });
  }

  private equationsWith(quantity: Quantity): readonly Equation[] {
    const { table } = quantity;
    const bound = kept(this.boundByOperand, table, () => {
      this.bound ??= byTable(this.equations);
      return byOperand(this.bound.get(table) ?? []);
    }).get(quantity);
    if (bound !== undefined) return bound;
    const own = kept(this.statedByOperand, table, () => {
      // A table of no known kind states nothing.
      const values = this.report.values[table.position];
      return byOperand(values === undefined ? [] : withoutCustoms(statedIn(values)));
    });
    this.across ??= byOperand(withoutCustoms(bindAcross(this.report)));
    return [...(own.get(quantity) ?? []), ...(this.across.get(quantity) ?? [])];
  }
}

/** What is only customary may not hold in a table at all. */
function withoutCustoms(equations: readonly Equation[]): Equation[] {
  return equations.filter(({ customary }) => customary !== true);
}

/** The equations in which some number of each table is an operand. */
function byTable(equations: readonly Equation[]): Map<Table, Equation[]> {
  const found = new Map<Table, Equation[]>();
  for (const equation of equations) {
    for (const { table } of equation.operands) {
      const own = kept(found, table, (): Equation[] => []);
      if (own.at(-1) !== equation) own.push(equation);
    }
  }
  return found;
}

/** The equations in which each number is an operand. */
function byOperand(equations: readonly Equation[]): Map<Quantity, Equation[]> {
  const found = new Map<Quantity, Equation[]>();
  for (const equation of equations) {
    for (const operand of equation.operands) kept(found, operand, (): Equation[] => []).push(equation);
  }
  return found;
}
