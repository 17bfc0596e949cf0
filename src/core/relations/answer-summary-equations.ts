/** What stands below the answers: sums and averages, weights and weighted averages of each unsur, and the totals of all. */
import { conversion } from '../calc/answers';
import { round } from '../calc/round';
import type { Message } from '../findings/messages';
import { sumOf, type Quantity } from '../tables/quantity';
import { columnsWithRole } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import type { Alternative } from '../tables/relation';
import { formatFixedArea, formatFixedRow, quoteSheet } from '../workbook/address';
import type { Summarised, Summary, Unsur } from './answer-rows-below';
import { BaseEquation, RepeatingEquation } from './base-equation';
import { addressOf, cellsOf } from './formula';
import { lastRespondent } from './respondent-answers';
import { WeightedAverage } from './unsur-weight';

/** `sum = Σ answers`, `average = Σ answers ÷ those who answered`, of one unsur. */
export class AnswersEquation extends BaseEquation {
  readonly rule = 'ikm';
  override readonly roundable: boolean;

  /** @param besides what the operands do not say: the answers that can be right */
  constructor(
    result: Quantity,
    private readonly kind: 'sum' | 'average',
    private readonly unsur: Unsur,
    private readonly values: TableValues,
    operands: readonly Quantity[],
    private readonly besides: number,
  ) {
    super(result, operands);
    this.roundable = kind === 'average';
  }

  compute(values: readonly number[]): number {
    const sum = sumOf(values) + this.besides;
    return this.kind === 'sum' ? sum : sum / this.unsur.answers;
  }

  explain(expected: number): Message {
    const { answers, column } = this.unsur;
    const values = { ...this.shown(expected), count: String(answers), unsur: column.heading };
    return { id: this.kind === 'sum' ? 'ikm.answerSum' : 'ikm.answerAverage', values };
  }

  override formula(): string {
    const { rows } = this.values.table;
    const column = this.unsur.column.index;
    const bottom = formatFixedRow(lastRespondent(this.values) + 1, column);
    const answers = `${formatFixedRow(rows[0]! - 1, column)}:${bottom}`;
    const computed = this.kind === 'sum' ? 'SUMIF' : 'AVERAGEIF';
    return `=IF(COUNTIF(${answers},">0")=0,"",${computed}(${answers},">0"))`;
  }
}

/** `sum = Σ weighted averages`, `index = Σ weighted averages × 25`. */
export class TotalEquation extends BaseEquation {
  readonly rule = 'ikm';
  private readonly times: number;

  constructor(
    result: Quantity,
    kind: Summary,
    operands: readonly Quantity[],
    private readonly asked: readonly Unsur[],
    private readonly all: Summarised,
  ) {
    super(result, operands);
    this.times = kind === 'index' ? conversion : 1;
  }

  /** From the answers without rounding. */
  get alternatives(): readonly Alternative[] {
    const weighted = this.asked.map(
      ({ sum, answers, below }) => (sum / answers) * (below.get('weight')?.value ?? 1 / this.asked.length),
    );
    return [{ value: this.compute(weighted), note: null }];
  }

  compute(values: readonly number[]): number {
    return sumOf(values) * this.times;
  }

  explain(expected: number): Message {
    const values = { ...this.shown(expected), count: String(this.asked.length) };
    return { id: this.times === 1 ? 'ikm.sum' : 'ikm', values };
  }

  /** Over the columns of all unsur, so that one that is asked later is taken in. */
  override formula(): string {
    const { row } = this.operands[0]!;
    const cells = cellsOf(this.all.unsur.map(({ column }) => ({ row, column })));
    return `=IF(COUNT(${cells})=0,"",SUM(${cells})${this.times === 1 ? '' : `*${this.times}`})`;
  }
}

/** `weight = weight of the unsur in the table of the averages`. */
export class RepeatedWeightEquation extends RepeatingEquation {
  readonly rule = 'ikm';

  constructor(
    result: Quantity,
    stated: Quantity,
    private readonly average: Quantity,
    private readonly number: number,
  ) {
    super(result, stated);
  }

  explain(expected: number): Message {
    return { id: 'ikm.weight', values: this.differing(expected) };
  }

  /** Found by the number of the unsur; the column goes on to the row below the last one. */
  override formula(): string {
    const { table, column } = this.operands[0];
    const [top, bottom] = [table.rows[0]! - 1, table.rows[table.rows.length - 1]!];
    const area = (index: number): string =>
      `${quoteSheet(table.sheet.name)}!${formatFixedArea({ top, left: index, bottom, right: index })}`;
    const numbers = columnsWithRole(table, 'nomor')[0]!.index;
    const found = `INDEX(${area(column.index)},MATCH(${this.number},${area(numbers)},0))`;
    const average = addressOf(this.average);
    return `=IF(${average}="","",IFERROR(${found},""))`;
  }
}

/** `weighted = average × weight`, or `average ÷ N` where no weight is printed, in the rows below answers. */
export class WeightedEquation extends WeightedAverage {
  get alternatives(): readonly Alternative[] {
    return this.alternativesOf([this.average.value]);
  }

  /** A weight that is printed rounded need not have been computed with; one that is not printed may be rounded. */
  alternativesOf([average]: readonly number[]): readonly Alternative[] {
    const exact = 1 / this.asked;
    const weights = this.weight === null ? [round(exact, 3), round(exact, 2)] : [exact];
    return weights.map((each) => ({ value: average! * each, note: null }));
  }
}
