/** What is stated of the groups of respondents, and the formulas that count them. */
import type { Message } from '../findings/messages';
import { columnsWithRole, type TableColumn } from '../tables/table';
import { sumOf, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { formatCell } from '../workbook/address';
import { cellText } from '../workbook/workbook';
import { BaseEquation } from './base-equation';
import { cellsBetween } from './growing-sum';
import { answerArea } from './respondent-answers';
import { respondentCountFormula } from './respondent-count';

/** A name that COUNTIF takes for a condition or a pattern. */
const condition = /^[<>=]|[*?~]/;

/**
 * The formula that counts the respondents of a group, blank while nobody has answered.
 * @param answers the area of all answers
 * @param people the column that says of which group each respondent is
 * @param name the cell with the name of the group
 * @param everyday a list of other words for the groups, and beside it the group that each stands for
 * @example groupCountFormula('SKM!$B$3:$K$124', 'SKM!$K$3:$K$124', '$A4') // `=IF(COUNT(…)=0,"",COUNTIF(…,$A4))`
 */
export function groupCountFormula(
  answers: string,
  people: string,
  name: string,
  everyday?: { readonly words: string; readonly names: string },
): string {
  const ofWords = ({ words, names }: NonNullable<typeof everyday>): string =>
    `+SUMPRODUCT((${names}=${name})*(${words}<>${name})*COUNTIF(${people},${words}))`;
  return `=IF(COUNT(${answers})=0,"",COUNTIF(${people},${name})${everyday ? ofWords(everyday) : ''})`;
}

/**
 * The formula for the group of all who are in none of the groups above it.
 * @param columns the columns of answers, one area for each
 * @param above the cells of the groups above
 */
export function otherCountFormula(columns: readonly string[], above: string): string {
  return `${respondentCountFormula(columns).slice(0, -1)}-SUM(${above}))`;
}

/** The column beside the answers that names a group for each respondent. */
export interface CountingColumn {
  readonly source: TableValues;
  readonly column: number;
  readonly counts: ReadonlyMap<string, number>;
  /** How many answered, those who are in none of the groups among them. */
  readonly respondents: number;
}

/** `result = known − Σ operands`, of what a row says how many respondents its group has. */
abstract class CountEquation extends BaseEquation {
  readonly rule = 'jumlah';
  override readonly roundable = false;

  constructor(
    result: Quantity,
    protected readonly names: TableColumn,
    protected readonly counted: CountingColumn,
    readonly known: number,
    operands: readonly Quantity[] = [],
  ) {
    super(result, operands);
  }

  protected get group(): string {
    const { table, row } = this.result;
    return cellText(table.sheet, row, this.names.index);
  }

  /** The columns of the answers. */
  protected get answers(): number[] {
    return columnsWithRole(this.counted.source.table, 'jawabanUnsur').map(({ index }) => index);
  }

  compute(values: readonly number[]): number {
    return this.known - sumOf(values);
  }

  explain(expected: number): Message {
    const sheet = this.counted.source.table.sheet.name;
    return { id: 'jumlah.group', values: { ...this.shown(expected), group: this.group, sheet } };
  }
}

/** `result = how many are named so beside the answers`. */
export class GroupCountEquation extends CountEquation {
  override formula(): string | null {
    if (condition.test(this.group)) return null;
    const { source, column } = this.counted;
    return groupCountFormula(
      // As in the form: a column inserted behind the last one is then inside.
      answerArea(source, Math.min(...this.answers), Math.max(...this.answers) + 1),
      answerArea(source, column, column),
      `$${formatCell(this.result.row, this.names.index)}`,
    );
  }
}

/** `others = respondents − those of the groups above`. */
export class OtherCountEquation extends CountEquation {
  override formula(): string {
    const { row, column } = this.result;
    return otherCountFormula(
      this.answers.map((index) => answerArea(this.counted.source, index, index)),
      cellsBetween(this.operands[0]!.row - 1, row, column.index),
    );
  }
}
