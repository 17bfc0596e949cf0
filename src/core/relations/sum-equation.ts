/** A sum of some rows of its column, with its formulas. */
import { weightWords } from '../names/weight-words';
import { calledColumn } from '../tables/table';
import type { Message } from '../findings/messages';
import { shownNumber, type Quantity } from '../tables/quantity';
import type { Alternative } from '../tables/relation';
import { AddingEquation } from './base-equation';
import { cellsOf, sumOnceFilled } from './formula';
import { flatTotal, sumByNumbers } from './growing-sum';

/** What weights and shares add up to. */
const wholes = [1, 100];

/** `result = Σ operands`; with blank children it may be larger. */
export class SumEquation extends AddingEquation {
  readonly rule = 'jumlah';
  override readonly roundable: boolean;

  constructor(
    result: Quantity,
    operands: readonly Quantity[],
    readonly atLeast: boolean,
    private readonly children: readonly number[],
    readonly likely = false,
  ) {
    super(result, operands);
    const { content } = result.column.spec;
    this.roundable = content !== 'number' || result.reading.decimals > 0;
  }

  /**
   * A whole that is shared out evenly is more or less than what its parts were rounded to: 33, 33 and 33 of 100. People and
   * money are counted, not rounded.
   */
  get alternatives(): readonly Alternative[] {
    const { value, printedPerUnit, column } = this.result;
    const { whole, content } = column.spec;
    if (content === 'rupiah' || (whole === true && !weightWords.test(column.heading))) return [];
    const even = value / this.operands.length;
    const isSharedOut =
      wholes.includes(value * printedPerUnit) &&
      this.operands.every((part) => Math.abs(part.value - even) <= part.step / 2);
    return isSharedOut ? [{ value, note: null }] : [];
  }

  /** The same, of which a wrong total is only likely to be a mistake. */
  asLikely(): SumEquation {
    return new SumEquation(this.result, this.operands, this.atLeast, this.children, true);
  }

  /** The same where things that stand in several rows may count once in the total: then no row is wrong for it. */
  asCountedOnce(): SumEquation {
    return new CountedOnceEquation(this.result, this.operands, this.atLeast, this.children, true);
  }

  explain(expected: number): Message {
    const difference = this.result.value - expected;
    const tooSmall = this.atLeast ? 'belowParts' : 'tooSmall';
    return {
      id: `jumlah.${difference < 0 ? tooSmall : 'tooLarge'}`,
      values: {
        ...this.shown(expected),
        difference: shownNumber(this.result, Math.abs(difference)),
        column: calledColumn(this.result.column),
        parts: String(this.operands.length),
      },
    };
  }

  /** The sum of the very rows: short to read, but blind to rows that are added later. */
  override formula(): string {
    const { column, table } = this.result;
    return sumOnceFilled(cellsOf(this.children.map((item) => ({ row: table.rows[item]!, column }))));
  }

  templateFormula(): string {
    return flatTotal(this.result, this.children) ?? sumByNumbers(this.result, this.children) ?? this.formula();
  }
}

class CountedOnceEquation extends SumEquation {
  override solve(): number {
    return NaN;
  }
}
