/** What a year's plan is to reach at its end: the target of the year stands in its last month or quarter. */
import { onlyOne } from '../only-one';
import { addedUp, shownNumber, type Quantity } from '../tables/quantity';
import type { Message } from '../findings/messages';
import { RepeatingEquation } from '../relations/base-equation';
import { isColumnOfPartOfYear } from '../tables/part-of-year';
import type { Equation } from '../tables/relation';
import { calledColumn, type TableColumn } from '../tables/table';
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
/** What came of something, money among it. */
const ofOutcome = /realisasi|capaian|rp/i;
const outcome = /^realisasi\b/i;
const ofOther = /capaian|rp|%/i;
/** How what is of one year is called, and not of others, too. */
const ofYear = {
  target: /^target\b(?!.*\b(?:akhir|renstra|rpjmd|jangka)\b)/i,
  realisasi: /^realisasi\b(?!.*(?:akhir|renstra|rpjmd|jangka|lalu|sebelum|s\s*[/.]\s*d|sampai|hingga|capaian|rp|%))/i,
};

/** A row whose target is reached at its end, in another way, or not at all. */
interface Row {
  readonly end: Quantity;
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  readonly isReached: 'at the end' | 'otherwise' | 'nowhere';
}

/** What a year is to reach, or what came of it, with the months or quarters that lead there. */
interface Year {
  readonly whole: TableColumn;
  readonly parts: readonly TableColumn[];
  /** What came of a year may end elsewhere: it is never more than likely. */
  readonly isPlanned: boolean;
}

/** One equation for each row of a table in which nearly all targets of the year, or results of it, are those of its last part. */
export function bindYearEnd(values: TableValues, stated: readonly Equation[]): Equation[] {
  return yearsOf(columnsOfNumbers(values.table)).flatMap((year) => {
    const known = stated.filter(({ result }) => result.column.index === year.whole.index);
    return known.every(({ customary }) => customary) ? equationsOf(year, known, values) : [];
  });
}

function equationsOf(year: Year, known: readonly Equation[], values: TableValues): Equation[] {
  const rows = values.table.rows.flatMap((_, item) => rowOf(values, item, year.whole, year.parts) ?? []);
  const kept = rows.filter(({ isReached }) => isReached === 'at the end');
  const broken = rows.filter(({ isReached }) => isReached === 'nowhere');
  const different = new Set(kept.map(({ end }) => end.value));
  const isShown = different.size >= fewestKept && kept.length >= keptPerBroken * broken.length;
  if (isShown && year.isPlanned && known.length === 0 && !isWithoutRole(year.whole)) {
    const single = broken.filter(({ end }) => !values.isTotal(end.item));
    // Counts of which the target is not the sum do not tell which of them is wrong.
    return [...kept, ...single].map((row) => new YearEndEquation(row, row.isReached === 'nowhere' && !isLevel(row)));
  }
  const firsts = [...different].map((value) => kept.find(({ end }) => end.value === value)!);
  const digits = [...firsts, ...broken].reduce((sum, row) => sum + digitsHit(row), 0);
  if (digits < fewestDigits || kept.length < (year.isPlanned ? 1 : 2) * broken.length) return [];
  const columns = columnsOfNumbers(values.table);
  const isKnown = ({ whole }: Row): boolean => known.some(({ result }) => result === whole);
  return [
    ...[...kept, ...broken.filter(isLevel)].map((row) => new YearEndEquation(row, true)),
    ...broken.filter((row) => isOfCounts(row) && !isKnown(row)).map((row) => sumEquation(row, columns)),
  ];
}

/** The target of the year with its parts, and what came of it with those of which the headings say so. */
function yearsOf(columns: readonly TableColumn[]): Year[] {
  const all = columns.filter(isColumnOfPartOfYear);
  const planned = all.filter(({ heading, spec }) => !ofOutcome.test(heading) && !ofOutcome.test(spec.role));
  const reached = all.filter(({ heading }) => outcome.test(heading) && !ofOther.test(heading));
  return [planned, reached].flatMap((parts): Year[] => {
    const isPlanned = parts === planned;
    const whole = wholeOf(columns, parts, isPlanned ? 'target' : 'realisasi');
    return whole === null || parts.length < fewestParts ? [] : [{ whole, parts, isPlanned }];
  });
}

/** The column called the target or the result of the year, else the one beside its parts that is nothing else by its heading; null for none. */
function wholeOf(
  columns: readonly TableColumn[],
  parts: readonly TableColumn[],
  role: keyof typeof ofYear,
): TableColumn | null {
  const named = columns.filter((column) => !isColumnOfPartOfYear(column) && ofYear[role].test(column.heading));
  if (named.length > 0) return onlyOne(named);
  const beside = columns[columns.indexOf(parts[0]!) - 1];
  if (beside === undefined || isColumnOfPartOfYear(beside)) return null;
  return isWithoutRole(beside) || beside.spec.role === role ? beside : null;
}

function rowOf(values: TableValues, item: number, target: TableColumn, columns: readonly TableColumn[]): Row | null {
  const [end, whole] = [values.quantity(columns.at(-1)!, item), values.quantity(target, item)];
  if (end === null || whole === null) return null;
  const parts = columns.flatMap((column) => values.quantity(column, item) ?? []);
  const printed = printedOf(whole);
  if (isAlike(end.value, printed)) return { end, whole, parts, isReached: 'at the end' };
  const isOtherwise = isReachedOtherwise(parts, printed, Math.max(end.step, whole.step * whole.printedPerUnit));
  return { end, whole, parts, isReached: isOtherwise ? 'otherwise' : 'nowhere' };
}

/** A target of 62,09 % beside 62,09. */
function printedOf({ value, printedPerUnit }: Quantity): number {
  return value * printedPerUnit;
}

function isAlike(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

/** True where the parts make the target together, on average, in the best of them, or in the last one rounded. */
function isReachedOtherwise(parts: readonly Quantity[], target: number, step: number): boolean {
  const amounts = parts.map(({ value }) => value);
  const sum = addedUp(parts);
  const isBest = Math.abs(Math.max(...amounts) - target) <= step / 2;
  const isRounded = Math.abs(amounts.at(-1)! - target) <= step / 2;
  return isBest || isRounded || [sum, sum / amounts.length].some((reached) => Math.abs(reached - target) <= step);
}

/** How many digits the end of a row has in common with its target. */
function digitsHit({ end, whole }: Row): number {
  const apart = Math.max(Math.abs(end.value - printedOf(whole)), end.step);
  return Math.max(0, Math.log10(Math.abs(end.value) / apart));
}

/** True for counts of each month, of which nothing but their sum can be the target: it is not far from it. */
function isOfCounts(row: Row): boolean {
  const apart = addedUp(row.parts) / row.whole.value;
  const areCounts = row.parts.every(({ value }) => Number.isInteger(value));
  return !isLevel(row) && areCounts && apart <= farthestApart && apart >= 1 / farthestApart;
}

/** `target of the year = Σ parts` */
function sumEquation({ whole, parts }: Row, columns: readonly TableColumn[]): Equation {
  const places = parts.map(({ column }) => columns.indexOf(column));
  return new RowEquation(sumOf(columns.indexOf(whole.column), places), whole, parts, [...places.keys()], true);
}

/** True for numbers that grow from month to month to what the year is to reach; the last one may be what is wrong. */
function isLevel({ end, parts }: Row): boolean {
  const values = parts.map(({ value }) => value);
  const isGrowing = values.slice(0, -1).every((value, place) => place === 0 || value >= values[place - 1]!);
  return isGrowing && end.value !== done && new Set(values).size >= fewestOfLevel;
}

/** `last part of the year = target of the year` */
class YearEndEquation extends RepeatingEquation {
  readonly rule = 'hitungan';
  override readonly roundable = false;

  constructor(
    { end, whole }: Row,
    readonly likely: boolean,
  ) {
    super(end, whole);
  }

  override compute([repeated]: readonly number[]): number {
    return repeated! * this.operands[0].printedPerUnit;
  }

  explain(expected: number): Message {
    const [whole] = this.operands;
    return {
      id: 'hitungan.yearEnd',
      values: {
        column: calledColumn(this.result.column),
        of: whole.column.heading,
        written: shownNumber(this.result),
        expected: { ...shownNumber(whole), value: expected },
      },
    };
  }
}
