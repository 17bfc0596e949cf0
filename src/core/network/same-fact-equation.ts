/** Two printings of one fact say the same. */
import { compareReadings } from '../claims/compare-readings';
import { isComputed } from '../claims/conflicts';
import { repeatOf } from '../claims/deciding-cell';
import type { Fact, FactCell } from '../claims/fact';
import type { Message } from '../findings/messages';
import { placeOf, relativeNoise, shownNumber, type Quantity } from '../tables/quantity';
import type { Equation, Repetition } from '../tables/relation';
import type { Reading } from '../workbook/reading';

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

  compute([value]: readonly number[], result = this.result.value): number {
    return this.isSame(result, value!) ? result : value! * this.times;
  }

  solve(_operand: number, result: number): number {
    if (this.standing.isFixed) return NaN;
    const [deciding] = this.operands;
    return this.isSame(result, deciding!.value) ? deciding!.value : result / this.times;
  }

  /** True where two values say the same, were they printed here: one may be the other one rounded or cut off. */
  private isSame(result: number, deciding: number): boolean {
    const isPrinted = result === this.result.value && deciding === this.operands[0]!.value;
    if (isPrinted) return this.standing.agree;
    return (
      compareReadings(comparable(this.own, result), comparable(this.deciding, deciding), isComputed(this.fact.role)) ===
      'same'
    );
  }

  explain(): Message {
    return this.differs(this.result, this.operands[0]!);
  }

  explainOperand(): Message {
    return this.differs(this.operands[0]!, this.result);
  }

  /** None where the two columns have other units: 1,05 beside 105. */
  formula(): string | null {
    const printedTimes = (this.times * this.own.quantity.printedPerUnit) / this.deciding.quantity.printedPerUnit;
    if (Math.abs(printedTimes - 1) > relativeNoise) return null;
    return repeatOf(this.own.cell, this.deciding.cell);
  }

  /** What both cells print: the other one, too, may have to be another number. */
  private differs(wrong: Quantity, other: Quantity): Message {
    const values = {
      name: this.fact.name,
      written: shownNumber(wrong),
      expected: shownNumber(other),
      place: placeOf(other),
    };
    return { id: `silang.${this.fact.role}`, values };
  }
}

/** A printing as it compares with others, were it another number. */
function comparable({ cell, quantity }: Printing, value: number): Reading {
  return cell.comparable.kind === 'number' ? { ...cell.comparable, value: value * unitOf(quantity) } : cell.comparable;
}

/** Where a plain number stands beside a percentage, no fraction of a whole is larger. */
const largestFraction = 2;

/** How many units of one printing are one of another: 100 for 80 beside 80 % as a fraction. */
function unitsPer({ quantity: from }: Printing, { quantity: to }: Printing): number {
  const times = unitOf(from) / unitOf(to);
  if (isPercentage(from) === isPercentage(to)) return times;
  const [plain, percentage] = isPercentage(from) ? [to, from] : [from, to];
  // A number that is nearer to the percentage as a fraction than as it stands, whichever of them is wrong.
  const isFraction =
    plain.value !== 0 &&
    Math.abs(plain.value) <= largestFraction &&
    (percentage.value * unitOf(percentage)) / plain.value > Math.sqrt(100);
  if (!isFraction) return times;
  return plain === from ? times * 100 : times / 100;
}

/** The numbers of a column of percentages are fractions, however each is printed. */
function unitOf({ column }: Quantity): number {
  return column.spec.content === 'percent' ? 100 : 1;
}

function isPercentage({ column, reading }: Quantity): boolean {
  return column.spec.content === 'percent' || reading.percent;
}
