/** Two printings of one fact say the same. */
import { repeatOf } from '../claims/deciding-cell';
import type { Fact, FactCell } from '../claims/fact';
import type { Message } from '../findings/messages';
import { placeOf, shownNumber, type Quantity } from '../tables/quantity';
import type { Equation, Repetition } from '../tables/relation';

/** A printing of a fact with the number that it is. */
export interface Printing {
  readonly cell: FactCell;
  readonly quantity: Quantity;
}

/** How two printings of a fact stand to each other. */
export interface Standing extends Repetition {
  /** True where what is printed says the same, however each was rounded. */
  readonly agree: boolean;
  /** True where the one that decides is right whatever repeats another number. */
  readonly isFixed: boolean;
  /** True where they may be of different things after all. */
  readonly likely: boolean;
}

/** `printing = printing`, each in the unit of its own column. */
export class SameFactEquation implements Equation {
  readonly rule = 'silang';
  readonly roundable = false;
  readonly result: Quantity;
  readonly operands: readonly Quantity[];
  readonly likely: boolean;
  readonly repetition: Repetition;
  private readonly times: number;

  constructor(
    private readonly fact: Fact,
    private readonly own: Printing,
    private readonly deciding: Printing,
    private readonly standing: Standing,
  ) {
    this.result = own.quantity;
    this.operands = [deciding.quantity];
    this.likely = standing.likely;
    this.repetition = standing;
    this.times = unitsPer(deciding, own);
  }

  compute([value]: readonly number[]): number {
    const { agree } = this.standing;
    return agree && value === this.operands[0]!.value ? this.result.value : value! * this.times;
  }

  solve(_operand: number, result: number): number {
    const { agree, isFixed } = this.standing;
    if (isFixed) return NaN;
    return agree && result === this.result.value ? this.operands[0]!.value : result / this.times;
  }

  explain(expected: number): Message {
    const [deciding] = this.operands;
    return this.differs(this.result, deciding!, expected / this.times);
  }

  explainOperand(expected: number): Message {
    return this.differs(this.operands[0]!, this.result, expected * this.times);
  }

  formula(): string | null {
    return repeatOf(this.own.cell, this.deciding.cell);
  }

  private differs(wrong: Quantity, other: Quantity, expected: number): Message {
    const values = {
      name: this.fact.name,
      written: shownNumber(wrong, wrong.value),
      expected: shownNumber(other, expected),
      place: placeOf(other),
    };
    return { id: `silang.${this.fact.role}`, values };
  }
}

/** How many units of one printing are one of another: 100 for 80 beside 80 % as a fraction. */
function unitsPer(from: Printing, to: Printing): number {
  const times = from.quantity.printedPerUnit / to.quantity.printedPerUnit;
  if (from.cell.reading.kind !== 'number' || to.cell.reading.kind !== 'number') return times;
  if (from.cell.reading.percent === to.cell.reading.percent) return times;
  const apart = (other: number): number =>
    Math.abs(Math.log(Math.abs((from.quantity.value * other) / to.quantity.value)));
  if (from.quantity.value === 0 || to.quantity.value === 0) return times;
  return [times, times * 100, times / 100].sort((a, b) => apart(a) - apart(b))[0]!;
}
