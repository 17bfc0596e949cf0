/** Ways in which a column of numbers may be computed from others of its row. */
import { minus, over, plus, times, type Expression } from '../expressions/expression';
import {
  averageWords,
  balanceWords,
  changeWords,
  differenceWords,
  meanWords,
  productWords,
  quotientWords,
  sumWords,
} from './heading-words';

/** One column computed from others; columns are known by their places among the columns of numbers. */
export interface Form {
  readonly result: number;
  readonly operands: readonly number[];
  /** The same in words of columns: their places as text. Made anew at each call: few of the forms that are tried need it. */
  expression(): Expression;
  /** The same as it is told, where units are left out of it. */
  told?(): Expression;
  /** True where blank operands are zeros: the months of a year. */
  readonly addsUp: boolean;
  /** True where the result is one number divided by another: an indicator may count the other way. */
  readonly isQuotient: boolean;
  /** True for a number divided by another, which may be the whole of it. */
  readonly isShare?: boolean;
  /** True for a change in parts of the first of its numbers: what was before. */
  readonly overRight?: boolean;
  /** True where the table itself says that the column is computed so. */
  readonly isPrinted?: true;
  /** True for a result that is mostly printed rounded, whatever it is computed from. */
  readonly isRounded?: true;
  /** True for a mean of other columns. */
  readonly isMean?: true;
  /** What the heading of the result says where it is computed so; what the numbers alone show may be chance. */
  readonly words: RegExp;
  compute(values: readonly number[]): number;
}

/** A form with the rows of a table that keep it, and those that do not. */
export interface FoundForm {
  readonly form: Form;
  readonly kept: number;
  readonly broken: number;
}

const name = String;

function scaled(expression: Expression, factor: number): Expression {
  if (factor < 1) return over(expression, Math.round(1 / factor));
  return factor === 1 ? expression : times(expression, factor);
}

/** `result = left × its unit − right × its unit`, each number in the unit of the result */
export function differenceOf(result: number, left: number, right: number, units: readonly number[] = [1, 1]): Form {
  const [ofLeft, ofRight] = units as [number, number];
  return {
    ...{ result, operands: [left, right], addsUp: false, isQuotient: false, words: differenceWords },
    expression: () => minus(scaled(name(left), ofLeft), scaled(name(right), ofRight)),
    told: () => minus(name(left), name(right)),
    compute: ([a, b]) => a! * ofLeft - b! * ofRight,
  };
}

/** `result = Σ parts − Σ taken`, what was there and came in less what went out; the first parts are added */
export function balanceOf(result: number, operands: readonly number[], added: number): Form {
  const signed = (part: number, place: number): number => (place < added ? part : -part);
  return {
    ...{ result, operands, addsUp: false, isQuotient: false, words: balanceWords },
    expression: () => {
      const [first, ...others] = operands.map(name);
      return others.reduce<Expression>((sum, part, place) => (place + 1 < added ? plus : minus)(sum, part), first!);
    },
    compute: (values) => values.reduce((sum, value, place) => sum + signed(value, place), 0),
  };
}

/** `result = Σ parts` */
export function sumOf(result: number, parts: readonly number[]): Form {
  return {
    ...{ result, operands: parts, addsUp: true, isQuotient: false, words: sumWords },
    expression: () => parts.map(name).reduce<Expression>((sum, part) => (sum === '' ? part : plus(sum, part)), ''),
    compute: (values) => values.reduce((sum, value) => sum + value, 0),
  };
}

/** `result = Σ parts ÷ how many they are` */
export function meanOf(result: number, parts: readonly number[], words = meanWords): Form {
  const sum = sumOf(result, parts);
  return {
    ...{ result, operands: parts, addsUp: false, isQuotient: false, isRounded: true, isMean: true, words },
    expression: () => over(sum.expression(), parts.length),
    compute: (values) => sum.compute(values) / parts.length,
  };
}

/** True for an index that would be the mean of those before it, which nothing says: one that is nearly so counts them otherwise. */
export function isMeanOfIndexes({ isMean, words }: Form): boolean {
  return isMean === true && words !== meanWords;
}

/** `result = factor × left × right`: a price for so many, what grows on so much land */
export function productOf(result: number, left: number, right: number, factor: number): Form {
  return {
    ...{ result, operands: [left, right], addsUp: false, isQuotient: false, isRounded: true, words: productWords },
    expression: () => scaled(times(name(left), name(right)), factor),
    compute: ([a, b]) => a! * b! * factor,
  };
}

/** `result = factor × number`: averages of 1 to 4 are converted to 25 to 100 */
export function multipleOf(result: number, number: number, factor: number): Form {
  return {
    ...{ result, operands: [number], addsUp: false, isQuotient: false, isRounded: true, words: averageWords },
    expression: () => times(name(number), factor),
    compute: ([a]) => a! * factor,
  };
}

/** `result = factor × above ÷ below` */
export function quotientOf(result: number, above: number, below: number, factor: number): Form {
  return new Quotient(result, [above, below], factor, 'share');
}

/** `result = factor × (left − right) ÷ left`, or ÷ right where `overRight` */
export function changeOf(result: number, left: number, right: number, factor: number, overRight: boolean): Form {
  return overRight
    ? new Quotient(result, [left, right], factor, 'rise')
    : new Quotient(result, [right, left], factor, 'rest');
}

/** Very many quotients are tried in a wide table, so they are made of one class: `q`, `q − 1` and `1 − q`. */
class Quotient implements Form {
  readonly addsUp = false;
  readonly isQuotient = true;
  readonly isShare: boolean;
  readonly overRight: boolean;
  readonly words: RegExp;

  constructor(
    readonly result: number,
    readonly operands: readonly number[],
    private readonly factor: number,
    kind: 'share' | 'rise' | 'rest',
  ) {
    this.isShare = kind === 'share';
    this.overRight = kind === 'rise';
    this.words = this.isShare ? quotientWords : changeWords;
  }

  expression(): Expression {
    const [above, below] = this.operands.map(name);
    const quotient = over(above!, below!);
    return scaled(this.isShare ? quotient : this.overRight ? minus(quotient, 1) : minus(1, quotient), this.factor);
  }

  compute(values: readonly number[]): number {
    if (values[1] === 0) return NaN;
    const quotient = values[0]! / values[1]!;
    return (this.isShare ? quotient : this.overRight ? quotient - 1 : 1 - quotient) * this.factor;
  }
}

/** `result = whole − part`, what is missing to a whole: 100 − serapan */
export function restOf(result: number, part: number, whole: number): Form {
  return {
    ...{ result, operands: [part], addsUp: false, isQuotient: false, words: differenceWords },
    expression: () => minus(whole, name(part)),
    compute: ([a]) => whole - a!,
  };
}

/** Shares that were rounded make the whole up to this part of it. */
const roundedShares = 0.02;

/** `result = 1 × first + 2 × second + … ÷ whole`: the average of classes of which the shares, which make the whole, are printed */
export function averageOf(result: number, shares: readonly number[], whole: number): Form {
  return {
    ...{ result, operands: shares, addsUp: true, isQuotient: false, words: averageWords },
    expression: () => {
      const weighted = shares.map((share, place): Expression =>
        place === 0 ? name(share) : times(place + 1, name(share)),
      );
      const sum = weighted.reduce((left, right) => plus(left, right));
      return whole === 1 ? sum : over(sum, whole);
    },
    compute: (values) => {
      const sum = values.reduce((total, value) => total + value, 0);
      const isWhole = Math.abs(sum / whole - 1) <= roundedShares;
      return isWhole ? values.reduce((total, value, place) => total + (place + 1) * value, 0) / whole : NaN;
    },
  };
}
