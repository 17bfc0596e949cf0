/** What equations have in common, whatever they state, and the simplest of them. */
import type { Message } from '../findings/messages';
import { placeOf, shownExpected, shownNumber, sumOf, type Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import { calledColumn } from '../tables/table';
import type { ShownNumber } from '../workbook/shown-number';
import type { Place } from '../workbook/workbook';
import { inverse } from './inverse';

/** How a sentence shows a value that should stand in a cell. */
type Show = typeof shownExpected;

/** `result = compute(operands)` */
export abstract class BaseEquation<Operands extends readonly Quantity[] = readonly Quantity[]> implements Equation {
  abstract readonly rule: string;
  readonly roundable: boolean = true;

  constructor(
    readonly result: Quantity,
    readonly operands: Operands,
  ) {}

  /** The result from the operands; NaN when it is not defined. */
  abstract compute(values: readonly number[]): number;

  /** What an operand must be, as `compute` tells it. */
  solve(operand: number, result: number, values: readonly number[]): number {
    const tried = [...values];
    const computeWith = (x: number): number => {
      tried[operand] = x;
      return this.compute(tried);
    };
    return inverse(computeWith, result, values[operand]!);
  }

  /** What is wrong, with the numbers. */
  abstract explain(expected: number): Message;

  /** None, unless cells that a formula can name tell the result. */
  formula(): string | null {
    return null;
  }

  /** What every sentence says. */
  protected shown(expected: number, show: Show = shownNumber): { written: ShownNumber; expected: ShownNumber } {
    return { written: shownNumber(this.result), expected: show(this.result, expected) };
  }

  /** The sentence that a calculation gives another number than what is written. */
  protected miscalculated(
    calculation: readonly (ShownNumber | string)[],
    expected: number,
    show: Show = shownExpected,
  ): Message {
    const column = calledColumn(this.result.column);
    return { id: 'hitungan', values: { column, ...this.shown(expected, show), calculation: { calculation } } };
  }
}

/** `result = known`, from cells of which no single one can be blamed: answers, names beside them, its own place. */
export abstract class KnownEquation extends BaseEquation {
  constructor(
    result: Quantity,
    readonly known: number,
  ) {
    super(result, []);
  }

  compute(): number {
    return this.known;
  }
}

/** `result = operand`, one other number printed once more, both in the same unit. */
export abstract class RepeatingEquation extends BaseEquation<readonly [Quantity]> {
  constructor(result: Quantity, repeated: Quantity) {
    super(result, [repeated]);
  }

  compute([repeated]: readonly number[]): number {
    return repeated!;
  }

  /** What is printed here and there, each as its cell shows it. */
  protected differing(expected: number): { written: ShownNumber; expected: ShownNumber; place: Place } {
    const [repeated] = this.operands;
    return { ...this.shown(expected), expected: shownNumber(repeated, expected), place: placeOf(repeated) };
  }
}

/** `result = Σ operands`. */
export abstract class AddingEquation extends BaseEquation {
  readonly adds = true;

  compute(values: readonly number[]): number {
    return sumOf(values);
  }

  /** What the other operands leave of the sum: most equations are sums, and each operand of them is asked for. */
  override solve(operand: number, result: number, values: readonly number[]): number {
    return result - sumOf(values) + values[operand]!;
  }
}
