/** Sums and averages of answers, and the totals of all unsur. */
import type { Message } from '../findings/messages';
import { shownNumber, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import type { Alternative, Equation } from '../tables/relation';
import { formatFixedRow } from '../workbook/address';
import type { Summarised, Summary, Unsur } from './answer-rows-below';
import { cellsOf } from './formula';
import { lastRespondent } from './respondent-answers';

/** Averages of 1 to 4 become an index of 25 to 100. */
const conversion = 25;

/** `sum = Σ answers`, `average = Σ answers ÷ those who answered`, of one unsur. */
export class AnswersEquation implements Equation {
  readonly rule = 'ikm';
  readonly roundable: boolean;

  constructor(
    readonly result: Quantity,
    private readonly kind: 'sum' | 'average',
    private readonly unsur: Unsur,
    private readonly values: TableValues,
    readonly operands: readonly Quantity[],
  ) {
    this.roundable = kind === 'average';
  }

  compute(values: readonly number[]): number {
    const sum = values.reduce((added, value) => added + value, this.besides());
    return this.kind === 'sum' ? sum : sum / this.unsur.answers;
  }

  solve(operand: number, result: number, values: readonly number[]): number {
    const sum = this.kind === 'sum' ? result : result * this.unsur.answers;
    return values.reduce((rest, value, index) => (index === operand ? rest : rest - value), sum - this.besides());
  }

  /** What the operands do not say: the answers that can be right. */
  private besides(): number {
    if (this.kind === 'average' && this.unsur.below.has('sum')) return 0;
    return this.operands.reduce((sum, { value }) => sum - value, this.unsur.sum);
  }

  explain(expected: number): Message {
    return {
      id: this.kind === 'sum' ? 'ikm.answerSum' : 'ikm.answerAverage',
      values: {
        written: shownNumber(this.result, this.result.value),
        expected: shownNumber(this.result, expected),
        count: String(this.unsur.answers),
        unsur: this.unsur.column.heading,
      },
    };
  }

  formula(): string {
    const { rows } = this.values.table;
    const column = this.unsur.column.index;
    const bottom = formatFixedRow(lastRespondent(this.values) + 1, column);
    const answers = `${formatFixedRow(rows[0]! - 1, column)}:${bottom}`;
    const computed = this.kind === 'sum' ? 'SUMIF' : 'AVERAGEIF';
    return `=IF(COUNTIF(${answers},">0")=0,"",${computed}(${answers},">0"))`;
  }
}

/** `sum = Σ weighted averages`, `index = Σ weighted averages × 25`. */
export class TotalEquation implements Equation {
  readonly rule = 'ikm';
  readonly roundable = true;
  private readonly times: number;

  constructor(
    readonly result: Quantity,
    kind: Summary,
    readonly operands: readonly Quantity[],
    private readonly asked: readonly Unsur[],
    private readonly all: Summarised,
  ) {
    this.times = kind === 'index' ? conversion : 1;
  }

  /** From the answers without rounding. */
  get alternatives(): readonly Alternative[] {
    const averages = this.asked.map(({ sum, answers }) => sum / answers);
    const weights = this.asked.map(({ below }) => below.get('weight')?.value ?? 1 / this.asked.length);
    const index = averages.reduce((sum, average, unsur) => sum + average * weights[unsur]!, 0) * this.times;
    return [{ value: index, note: null }];
  }

  compute(values: readonly number[]): number {
    return values.reduce((sum, value) => sum + value, 0) * this.times;
  }

  solve(operand: number, result: number, values: readonly number[]): number {
    return (result - this.compute(values)) / this.times + values[operand]!;
  }

  explain(expected: number): Message {
    const { written, count } = {
      written: shownNumber(this.result, this.result.value),
      count: String(this.asked.length),
    };
    return {
      id: this.times === 1 ? 'ikm.sum' : 'ikm',
      values: { written, expected: shownNumber(this.result, expected), count },
    };
  }

  /** Over the columns of all unsur, so that one that is asked later is taken in. */
  formula(): string {
    const { row } = this.operands[0]!;
    const columns = this.all.unsur.map(({ column }) => column.index);
    const cells = cellsOf(
      columns.map(() => row),
      columns,
    );
    return `=IF(COUNT(${cells})=0,"",SUM(${cells})${this.times === 1 ? '' : `*${this.times}`})`;
  }
}
