/**
 * A relation between the cells of a table, stated once in a layout. From it come the check (its equations), the native
 * formula of the template and of the repair, and the sentence that explains it.
 */
import type { Message } from '../findings/messages';
import type { ComputedFigures } from './computed-figures';
import type { Table, TableColumn } from './table';
import type { Quantity } from './quantity';
import type { Report, TableValues } from './table-values';

/** A value that another method in use gives, with what should be known about it, if anything. */
export interface Alternative {
  readonly value: number;
  readonly note: Message | null;
}

/** What speaks for either of two printings of one number. */
export interface Repetition {
  /** How much it tells that they differ, next to an equation of numbers that were not computed. */
  readonly weight: number;
  /** How much it tells that they agree. */
  readonly weightOfAgreeing: number;
  /** How much more speaks for the operand, which decides, than for the result. */
  readonly forOperand: number;
  /** True where the operand may differ from the result and still be right. */
  readonly mayOperandDiffer: boolean;
  /** True where no program can choose which of them is right. */
  readonly isUndecided: boolean;
  /** True where all printings that repeat the same other number are one mistake. */
  readonly isSaidOnce: boolean;
}

/** One equation between numbers of a workbook: `result` should be what `compute` makes of the operands. */
export interface Equation {
  readonly rule: string;
  readonly result: Quantity;
  readonly operands: readonly Quantity[];
  /** True when some parts are blank: the result may then be larger than what is there, never smaller. */
  readonly atLeast?: boolean;
  /** True for money and for printed decimals: one unit in the last digit is rounding. False for counts. */
  readonly roundable: boolean;
  /** True when such a relation is usual but not the rule: it is an error only where most other rows keep it. */
  readonly customary?: boolean;
  /** True when a broken one is only likely to be a mistake: it is a warning then. */
  readonly likely?: boolean;
  /** True where its operands are known to be what is printed, and no numbers that were rounded. */
  readonly isExact?: boolean;
  /** True when a result is wrong where it cannot be computed: a capaian of a target of zero. */
  readonly undefinedIsWrong?: boolean;
  /** True when `compute` does nothing but add the operands up: a long sum need not be added up for every change. */
  readonly adds?: boolean;
  /** Of an equation whose only operand is another printing of its result: neither follows from the other. */
  readonly repetition?: Repetition;
  /** Other values that are also right: the same quantity by another method in use. */
  readonly alternatives?: readonly Alternative[];
  /** What is no right result but a usual mistake: a capaian by the direction that is not the indicator's. */
  readonly byOtherMethods?: readonly number[];
  /** The same with other values of the operands, where they can be told. */
  alternativesOf?(values: readonly number[]): readonly Alternative[];
  /**
   * The result from the operands; NaN when it is not defined (division by zero).
   * @param result what stands there, for another printing of it: rounded, they are the same
   */
  compute(values: readonly number[], result?: number): number;
  /** What an operand must be for the result to come out, the others being as they are; NaN when nothing does. */
  solve(operand: number, result: number, values: readonly number[]): number;
  /** What is wrong, with the numbers. */
  explain(expected: number): Message;
  /** The same where the only operand is what is wrong, for one that says what the result says. */
  explainOperand?(expected: number): Message;
  /** A native formula that computes the result, without the unit of the cell taken into account; null when none can. */
  formula(): string | null;
  /**
   * The formula that a new sheet gets, where it is another one: it takes in rows that are inserted later. Null where the
   * office types its own number.
   */
  templateFormula?(): string | null;
  /** The same written with a function of ours, where there is one. */
  functionFormula?(): string | null;
}

/** True for two equations between the same columns, in the same order. */
export function isOfSameColumns(one: Equation, other: Equation): boolean {
  return (
    one.result.column === other.result.column &&
    one.operands.length === other.operands.length &&
    one.operands.every(({ column }, index) => column === other.operands[index]!.column)
  );
}

/** A label that should name the class of a number. */
export interface LabelStatement {
  readonly rule: string;
  readonly table: Table;
  readonly row: number;
  readonly column: TableColumn;
  /** '' where a number stands in its place. */
  readonly label: string;
  readonly of: Quantity;
  /** The value of that number. */
  readonly value: number;
  /** What the number is multiplied by before it is looked up on the scale: 25 for an average of answers, else 1. */
  readonly factor: number;
  /** The indicator whose own scale holds (IKM, SAKIP, kematangan), where it is not that of the capaian. */
  readonly indicator?: string;
}

/** A relation declared in a layout. */
export interface Relation {
  /** Which kind of relation: the name of its file. */
  readonly kind: string;
  /** The rule that its findings are listed under. */
  readonly rule: string;
  /** The roles of a result and the two numbers whose quotient it is, for relations that state one. */
  readonly quotient?: { readonly result: string; readonly numerator: string; readonly denominator: string };
  /** The equations it states in a table that was found. */
  bind(values: TableValues): Equation[];
  /**
   * True when all of its equations hold as printed, for relations that see it from the numbers alone: a large table in
   * which nothing is wrong then needs no equation. What it could evaluate until then is noted.
   */
  agrees?(values: TableValues, computed: ComputedFigures): boolean;
  /** The labels it states, for relations between a label and a number. */
  labels?(values: TableValues): LabelStatement[];
}

/**
 * A relation between the cells of different tables.
 * @param own the tables of the kinds that state it; there is one at least
 * @returns its equations in this report
 */
export type AcrossRelation = (own: readonly TableValues[], report: Report) => Equation[];
