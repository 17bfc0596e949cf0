/** The weight of an unsur, and its weighted average. */
import { round } from '../calc/round';
import type { Message } from '../findings/messages';
import { columnsWithRole } from '../tables/table';
import { placeOf, shownNumber, type Quantity } from '../tables/quantity';
import type { Alternative } from '../tables/relation';
import { formatFixedArea, quoteSheet } from '../workbook/address';
import { addressOf } from './formula';
import { RepeatingEquation } from './repeating-equation';
import { WeightedAverage } from './weighted-average';

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
    const [stated] = this.operands;
    return {
      id: 'ikm.weight',
      values: { written: shownNumber(this.result), expected: shownNumber(stated, expected), place: placeOf(stated) },
    };
  }

  /** Found by the number of the unsur; the column goes on to the row below the last one. */
  override formula(): string {
    const { table, column } = this.operands[0];
    const area = (index: number): string => {
      const top = table.rows[0]! - 1;
      const bottom = table.rows[table.rows.length - 1]!;
      return `${quoteSheet(table.sheet.name)}!${formatFixedArea({ top, left: index, bottom, right: index })}`;
    };
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
