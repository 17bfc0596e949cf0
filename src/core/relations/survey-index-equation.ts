/** The satisfaction index from the averages per unsur, with its formula and the weights that offices round. */
import { conversion, highestAnswer } from '../calc/answers';
import { ikm } from '../calc/ikm';
import { round } from '../calc/round';
import { weightTotalIsSound } from '../calc/weights';
import type { Message, MessageValues } from '../findings/messages';
import { sumOf, type Quantity } from '../tables/quantity';
import { quoteSheet } from '../workbook/address';
import { cellAt } from '../workbook/workbook';
import { BaseEquation } from './base-equation';
import { cellsOf } from './formula';
import { cellsBetween } from './growing-sum';
import { operandValues } from './judge';
import type { Alternative } from '../tables/relation';
import type { SurveySource } from './survey-sources';

/** The index is printed with so many decimals (Permen PANRB 14/2017). */
const indexDecimals = 2;
/** Weights that differ by less are the same, rounded. */
const sameWeight = 0.0015;

/** The weights that are printed, where they differ and add up to 1; equal ones may be printed rounded, and are 1/N. */
function ownWeights({ weights = [] }: SurveySource): readonly number[] | null {
  const values = weights.map(({ value }) => value);
  const differ = values.some((value) => Math.abs(value - values[0]!) > sameWeight);
  return differ && weightTotalIsSound(values) ? values : null;
}

/** `index = Σ averages × weight × 25`. */
export class SurveyIndexEquation extends BaseEquation {
  readonly rule = 'ikm';
  /** The weights where the office weighs the unsur differently; null where all weigh the same. */
  private readonly weights: readonly number[] | null;
  /** What an index of 25..100 is divided by to give what is printed: 25 for the mean of the averages, else 1. */
  private readonly perIndex: number;

  constructor(
    result: Quantity,
    readonly source: SurveySource,
    /** The averages that a formula for it takes. */
    private readonly above: SurveySource,
  ) {
    super(result, source.printed);
    this.weights = ownWeights(above);
    // One that is no larger than an answer is the mean of the averages itself.
    this.perIndex = result.value <= highestAnswer ? conversion : 1;
  }

  get alternatives(): readonly Alternative[] {
    return this.alternativesOf(operandValues(this));
  }

  /** With the weight as it is printed rounded, and from the weighted averages. */
  alternativesOf(values: readonly number[]): readonly Alternative[] {
    const averages = this.averagesOf(values);
    const weight = round(1 / averages.length, 3);
    return [
      {
        value: ikm(averages, weight)! / this.perIndex,
        note: {
          id: 'ikm.roundedWeight',
          values: {
            ...this.counted(ikm(averages)! / this.perIndex),
            weight: { value: weight, decimals: 3, style: 'plain' },
          },
        },
      },
      ...this.fromWeighted(averages),
    ];
  }

  /**
   * The index from the sum of the weighted averages that are printed, where most of them are the averages ÷ N; the others
   * are wrong themselves, and what they should be was added up.
   */
  private fromWeighted(averages: readonly number[]): Alternative[] {
    const weighted = this.above.weighted ?? [];
    if (weighted.length !== averages.length) return [];
    const meant = weighted.map(({ value, step, reading }, unsur) => {
      const expected = averages[unsur]! / averages.length;
      return Math.abs(value - expected) < step ? value : round(expected, reading.decimals);
    });
    const right = weighted.filter(({ value }, unsur) => value === meant[unsur]).length;
    return right * 2 > weighted.length ? [{ value: (sumOf(meant) * conversion) / this.perIndex, note: null }] : [];
  }

  /** The averages per unsur, unrounded where they could be computed. */
  averages(): readonly number[] {
    return this.averagesOf(operandValues(this));
  }

  private averagesOf(values: readonly number[]): readonly number[] {
    const { computed, perAnswer } = this.source;
    if (computed.length > 0) return computed;
    return perAnswer === 1 ? values : values.map((value) => value / perAnswer);
  }

  compute(values: readonly number[]): number {
    const averages = this.averagesOf(values);
    const weights = this.weights?.length === averages.length ? this.weights : null;
    return ikm(averages, weights)! / this.perIndex;
  }

  explain(expected: number): Message {
    return { id: 'ikm', values: this.counted(expected) };
  }

  private counted(expected: number): MessageValues['ikm'] {
    return { ...this.shown(expected), count: String(this.averages().length) };
  }

  override formula(): string | null {
    const { printed } = this.above;
    const [first] = printed;
    if (first === undefined) return null;
    if (this.weights !== null) return this.growingCells(first) === null ? null : this.templateFormula();
    const { sheet } = first.table;
    const prefix = sheet === this.result.table.sheet ? '' : `${quoteSheet(sheet.name)}!`;
    const areas = cellsOf(printed).split(',');
    return this.meanOf(areas.map((area) => prefix + area).join(','));
  }

  templateFormula(): string | null {
    const [average] = this.above.printed;
    const cells = average === undefined ? null : this.growingCells(average);
    const [weight] = this.above.weights ?? [];
    const weights = weight === undefined ? null : this.growingCells(weight);
    return cells === null ? this.formula() : this.meanOf(cells, weights);
  }

  functionFormula(): string {
    // With a column of weights it stays native: IKM wants a weight for every unsur, also for those that were not asked.
    return (this.templateFormula() ?? '').replace(/AVERAGE\((.*)\)\*25/, 'IKM($1)');
  }

  /** All cells between the heading and the index below it; null where other rows stand between. */
  private growingCells(first: Quantity): string | null {
    const { printed } = this.above;
    if (!this.isInSurvey()) return null;
    const { sheet, rows } = first.table;
    const isAverage = (row: number): boolean => printed.some((each) => each.row === row);
    const between = rows.filter((row) => row > first.row && row < this.result.row);
    const hasOthers = between.some(
      (row) => typeof cellAt(sheet, row, first.column.index)?.value === 'number' && !isAverage(row),
    );
    if (hasOthers || this.result.row - rows[0]! > rows.length) return null;
    return cellsBetween(first.row - 1, this.result.row, first.column.index);
  }

  /** The survey shows how the index came about; elsewhere it is printed with two decimals. */
  private isInSurvey(): boolean {
    return this.above.printed[0]?.table === this.result.table;
  }

  private meanOf(cells: string, weights: string | null = null): string {
    const times = conversion / this.perIndex / this.above.perAnswer;
    const mean = `${weights === null ? `AVERAGE(${cells})` : `SUMPRODUCT(${cells},${weights})`}${times === 1 ? '' : `*${times}`}`;
    return `=IF(COUNT(${cells})=0,"",${this.isInSurvey() ? mean : `ROUND(${mean},${indexDecimals})`})`;
  }
}
