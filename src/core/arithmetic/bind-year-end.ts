/** What a year's plan is to reach at its end: the target of the year stands in its last month or quarter. */
import type { Message } from '../findings/messages';
import { RepeatingEquation } from '../relations/repeating-equation';
import { isColumnOfPartOfYear } from '../tables/part-of-year';
import { shownNumber, type Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { columnsOfNumbers, isWithoutRole } from './columns';
import { sumOf } from './form';
import { RowEquation } from './row-equation';

/** A year is divided into so many parts at least. */
const fewestParts = 4;
/** So many rows with different numbers must end with their target, and so many for each one that does not. */
const fewestKept = 5;
const keptPerBroken = 4;
/** Fewer rows make a mistake likely where so many digits would have to be hit by chance, those among them that nearly are. */
const fewestDigits = 3;
/** A level that grows has so many different numbers. */
const fewestOfLevel = 3;
/** A target is no more times the sum of its counts, where one digit of it is wrong. */
const farthestApart = 2;
/** What is done of a plan ends with a hundred percent, whatever its target is. */
const done = 100;
const targetWords = /^target\b(?!.*\b(?:akhir|renstra|rpjmd|jangka)\b)/i;

/** A row whose target is reached at its end, in another way, or not at all. */
interface Row {
  readonly end: Quantity;
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  readonly isReached: 'at the end' | 'otherwise' | 'nowhere';
}

/** One equation for each row of a table in which nearly all targets of the year are those of its last part. */
export function bindYearEnd(values: TableValues, stated: readonly Equation[]): Equation[] {
  const columns = columnsOfNumbers(values.table);
  const parts = columns.filter(isColumnOfPartOfYear);
  const target = targetOf(columns, parts);
  if (target === null || parts.length < fewestParts) return [];
  if (stated.some(({ result }) => result.column.index === target.index)) return [];
  // What was reached may end elsewhere.
  if (parts.some(({ heading }) => /realisasi|capaian|rp/i.test(heading))) return [];
  const rows = values.table.rows.flatMap((_, item) => rowOf(values, item, target, parts) ?? []);
  const kept = rows.filter(({ isReached }) => isReached === 'at the end');
  const broken = rows.filter(({ isReached }) => isReached === 'nowhere');
  const different = new Set(kept.map(({ end }) => end.value));
  if (different.size >= fewestKept && kept.length >= keptPerBroken * broken.length && !isWithoutRole(target)) {
    const single = broken.filter(({ end }) => !values.isTotal(end.item));
    return [...kept, ...single].map((row) => new YearEndEquation(row, false));
  }
  const firsts = [...different].map((value) => kept.find(({ end }) => end.value === value)!);
  const digits = [...firsts, ...broken].reduce((sum, row) => sum + digitsHit(row), 0);
  if (digits < fewestDigits || kept.length < broken.length) return [];
  return [
    ...[...kept, ...broken.filter(isLevel)].map((row) => new YearEndEquation(row, true)),
    ...broken.filter(isOfCounts).map((row) => sumEquation(row, columns)),
  ];
}

/** The column called the target of the year, else the one beside its parts that is nothing else by its heading; null for none. */
function targetOf(columns: readonly TableColumn[], parts: readonly TableColumn[]): TableColumn | null {
  const others = columns.filter((column) => !parts.includes(column));
  const named = others.filter(({ heading }) => targetWords.test(heading));
  if (named.length > 0) return named.length === 1 ? named[0]! : null;
  const beside = columns[columns.indexOf(parts[0]!) - 1];
  return beside !== undefined && (isWithoutRole(beside) || beside.spec.role === 'target') ? beside : null;
}

function rowOf(values: TableValues, item: number, target: TableColumn, columns: readonly TableColumn[]): Row | null {
  const [end, whole] = [values.quantity(columns.at(-1)!, item), values.quantity(target, item)];
  if (end === null || whole === null) return null;
  const parts = columns.flatMap((column) => values.quantity(column, item) ?? []);
  const printed = printedOf(whole);
  if (isAlike(end.value, printed)) return { end, whole, parts, isReached: 'at the end' };
  const isOtherwise = isReachedOtherwise(
    parts.map(({ value }) => value),
    printed,
    whole.step * whole.printedPerUnit,
  );
  return { end, whole, parts, isReached: isOtherwise ? 'otherwise' : 'nowhere' };
}

/** A target of 62,09 % beside 62,09. */
function printedOf({ value, printedPerUnit }: Quantity): number {
  return value * printedPerUnit;
}

function isAlike(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

/** True where the parts make the target together, on average, or in the best of them. */
function isReachedOtherwise(amounts: readonly number[], target: number, step: number): boolean {
  const sum = amounts.reduce((left, right) => left + right, 0);
  const isBest = isAlike(Math.max(...amounts), target);
  return isBest || [sum, sum / amounts.length].some((reached) => Math.abs(reached - target) <= step);
}

/** How many digits the end of a row has in common with its target. */
function digitsHit({ end, whole }: Row): number {
  const apart = Math.max(Math.abs(end.value - printedOf(whole)), end.step);
  return Math.max(0, Math.log10(Math.abs(end.value) / apart));
}

/** True for counts of each month, of which nothing but their sum can be the target: it is not far from it. */
function isOfCounts(row: Row): boolean {
  const counts = row.parts.map(({ value }) => value);
  const apart = counts.reduce((sum, count) => sum + count, 0) / row.whole.value;
  return !isLevel(row) && counts.every(Number.isInteger) && apart <= farthestApart && apart >= 1 / farthestApart;
}

/** `target of the year = Σ parts` */
function sumEquation({ whole, parts }: Row, columns: readonly TableColumn[]): Equation {
  const places = parts.map(({ column }) => columns.indexOf(column));
  return new RowEquation(sumOf(columns.indexOf(whole.column), places), whole, parts, [...places.keys()], true);
}

/** True for numbers that grow from month to month to what the year is to reach. */
function isLevel({ end, parts }: Row): boolean {
  const values = parts.map(({ value }) => value);
  const isGrowing = values.every((value, place) => place === 0 || value >= values[place - 1]!);
  return isGrowing && end.value !== done && new Set(values).size >= fewestOfLevel;
}

/** `last part of the year = target of the year` */
class YearEndEquation extends RepeatingEquation {
  readonly rule = 'hitungan';

  constructor(
    { end, whole }: Row,
    readonly likely: boolean,
  ) {
    super(end, whole);
  }

  override compute([repeated]: readonly number[]): number {
    return repeated! * this.operands[0].printedPerUnit;
  }

  override solve(_operand: number, result: number): number {
    return result / this.operands[0].printedPerUnit;
  }

  explain(expected: number): Message {
    return {
      id: 'hitungan.yearEnd',
      values: {
        column: this.result.column.heading,
        of: this.operands[0].column.heading,
        written: shownNumber(this.result, this.result.value),
        expected: { ...shownNumber(this.operands[0], 0), value: expected },
      },
    };
  }

  formula(): null {
    return null;
  }
}
