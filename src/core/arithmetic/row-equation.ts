/** One row of a relation that the numbers of a table show. */
import { computedOf } from '../relations/judge';
import { BaseEquation } from '../relations/base-equation';
import { formulaOf, written } from '../expressions/expression';
import type { Message } from '../findings/messages';
import { addressOf, onceFilled } from '../relations/formula';
import { isPrintedAs, shownExpected, shownNumber, type Quantity } from '../tables/quantity';
import type { Form } from './form';

/** What a heading says of differences of which it names no direction: they may be printed without their minus. */
const eitherWay =
  /\b(?:selisih|deviasi|gap)\b|naik.*(?:turun|penurunan)|(?:turun|penurunan).*naik|(?:ber|pe)tambah.*kurang|lebih.*kurang|kurang.*lebih|\+\s*\/\s*[-–−]/i;

/** `result = form(operands)`; a blank part of a sum is none of its operands. */
export class RowEquation extends BaseEquation {
  readonly rule = 'hitungan';
  override readonly roundable: boolean;

  constructor(
    protected readonly form: Form,
    result: Quantity,
    operands: readonly Quantity[],
    /** The place of each operand among those of the form. */
    private readonly places: readonly number[],
    readonly likely: boolean,
  ) {
    super(result, operands);
    this.roundable =
      form.isQuotient ||
      form.isRounded === true ||
      result.reading.decimals > 0 ||
      operands.some(({ reading }) => reading.decimals > 0);
  }

  /** The same, of which a broken row is only likely to be a mistake. */
  asLikely(): RowEquation {
    return new RowEquation(this.form, this.result, this.operands, this.places, true);
  }

  /** True for what is printed without its minus below a heading that needs none. */
  get leavesOutMinus(): boolean {
    const { value, step, column } = this.result;
    if (!eitherWay.test(column.heading)) return false;
    const expected = computedOf(this);
    return value > 0 && expected < -step / 2 && isPrintedAs(-expected, value, step);
  }

  /** A blank part counts as zero. */
  compute(values: readonly number[]): number {
    const all = this.form.operands.map(() => 0);
    values.forEach((value, index) => (all[this.places[index]!] = value));
    return this.form.compute(all);
  }

  /** The operand that stands for a column in the expression, or undefined where it is blank. */
  protected operandOf(role: string): Quantity | undefined {
    const place = this.form.operands.indexOf(Number(role));
    return this.operands[this.places.indexOf(place)];
  }

  explain(expected: number): Message {
    const shown = (part: string | number): ReturnType<typeof shownNumber> | string => {
      if (typeof part === 'number') return String(part);
      if (!/^\d+$/.test(part)) return part;
      const operand = this.operandOf(part);
      if (operand === undefined) return '0';
      const number = shownNumber(operand);
      // Of 15 below "Bobot (%)" a score of 63,06 is 9,46.
      return isPercent(operand) && !isPercent(this.result) ? { ...number, style: 'percent' as const } : number;
    };
    const asQuotient: typeof shownExpected = (quantity, value) => {
      const number = shownExpected(quantity, value);
      return { ...number, decimals: Math.max(2, number.decimals) };
    };
    const parts = written(this.form.told?.() ?? this.form.expression());
    // 30 % of 3,127 needs no hundred where the sign says it.
    const isSaid = parts[parts.length - 1] === 100 && parts[parts.length - 2] === '÷' && this.operands.some(hasSign);
    const calculation = (isSaid ? parts.slice(0, -2) : parts).map(shown);
    return this.miscalculated(calculation, expected, this.form.isQuotient ? asQuotient : shownExpected);
  }

  /** Null where percent signs make the numbers of the cells others than the printed ones. */
  override formula(): string | null {
    const all = [this.result, ...this.operands];
    if (all.some(({ reading, printedPerUnit }) => reading.percent || printedPerUnit !== 1)) return null;
    if (this.operands.length < this.form.operands.length) return null;
    const cells = this.operands.map(addressOf);
    return onceFilled(
      cells,
      formulaOf(this.form.expression(), (role) => addressOf(this.operandOf(role)!)),
    );
  }
}

/** True for 30 % that counts as 30. */
function hasSign({ reading, printedPerUnit }: Quantity): boolean {
  return reading.percent && printedPerUnit === 1;
}

function isPercent({ column }: Quantity): boolean {
  return column.spec.content === 'percent';
}
