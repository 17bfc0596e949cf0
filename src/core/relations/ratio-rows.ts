/** What a ratio is computed from in each row. */
import { capaian, type Direction, type TargetRange } from '../calc/capaian';
import { readWrittenTarget, type WrittenTarget } from '../calc/target';
import type { StatedDirection } from '../tables/directions';
import type { Alternative } from '../tables/relation';
import { inAllRows, joinedRows, type JoinedRows } from '../tables/joined-rows';
import { isColumnOfPartOfYear } from '../tables/part-of-year';
import { columnsWithRole, type TableColumn } from '../tables/table';
import { isPrintedAs, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import type { RatioRow } from './capaian-methods';
import { meantAlike } from './meant-percent';

/** Names the columns of a ratio by their roles. */
export interface RatioSpec {
  readonly rule: 'capaian' | 'persen-anggaran' | 'kemajuan' | 'pembanding';
  readonly result: string;
  readonly numerator: string;
  readonly denominator: string;
  /** True where no result can stand beside a denominator of zero (0 % of nothing is no capaian); else such a row says nothing. */
  readonly overZeroIsWrong?: true;
  /** True where a numerator printed once, beside the name of its row, holds for the rows below without a name, too. */
  readonly carried?: boolean;
  /**
   * True where the row is about an indicator: the result follows its direction (turun: 2 − numerator ÷ denominator), and
   * the denominator may be a range or a bound (7–8, ≥ 90).
   */
  readonly ofIndicator?: boolean;
  /** True where all rows are about one indicator, in one year after the other: its direction is that of most of them. */
  readonly ofOneIndicator?: boolean;
  /** What else is right in a row, asked only where the quotient is not. */
  readonly alternatives?: (row: RatioRow) => readonly Alternative[];
}

/** The numbers of a row: a denominator is a number of a cell, or a target that is written as a range or a bound. */
export interface Row {
  readonly result: Quantity;
  readonly numerator: Quantity;
  readonly denominator: Quantity | WrittenTarget;
  /**
   * Where the numerator is that of a quarter beside a target of the year: those of the other quarters that are filled in,
   * beside it, or above it where the target is joined over them.
   */
  readonly otherParts: readonly number[];
  readonly item: number;
  /** The row that names its indicator: the first of those over which its target is joined where they name none. */
  readonly named: number;
  readonly stated: StatedDirection | null;
  readonly direction: Direction | null;
}

/** The rows of one group of columns whose numbers are all there; a result that is joined over several is that of each. */
export function rowsOf(
  spec: RatioSpec,
  values: TableValues,
  result: TableColumn,
  numerator: TableColumn,
  denominator: TableColumn,
): Row[] {
  const numerators = spec.carried === true ? carriedDown(values, numerator) : values.quantities(numerator);
  const joined = joinedRows(values.table, result).size === 0 ? joinedRows(values.table, denominator) : none;
  const denominators = joined.size === 0 ? values.quantities(denominator) : inAllRows(values, denominator);
  const together = rowsTogether(joined);
  const parts = otherPartsOfYear(values, numerator, denominator);
  const rows: Row[] = [];
  inAllRows(values, result).forEach((own, item) => {
    const over = numerators[item] ?? null;
    if (own === null || over === null) return;
    const written = spec.ofIndicator === true ? writtenAt(values, denominator, item) : null;
    const below: Quantity | WrittenTarget | null = denominators[item] ?? written;
    if (below === null) return;
    if ('value' in below && below.value === 0 && mayStandOverZero(spec, own.value, over.value)) return;
    const group = together.get(item) ?? [item];
    if ('value' in below && isOfEqualShare(own, over, below, group.length)) return;
    const named = group.length > 1 && values.text('indikator', item) === '' ? group[0]! : item;
    const stated = spec.ofIndicator === true ? values.statedDirection(named) : null;
    const told = 'value' in below ? null : below.direction;
    // A sign that contradicts the stated direction leaves nothing to compute.
    if (told !== null && stated !== null && stated.direction !== null && stated.direction !== told) return;
    const direction = stated?.direction ?? told;
    const pair =
      'value' in below
        ? meantAlike(
            own,
            over,
            below,
            (part, whole) => quotient(part, whole, direction),
            () => spec.ofIndicator === true && values.isInPercent(item),
          )
        : ([over, below] as const);
    const soFar = group.slice(0, group.indexOf(item)).flatMap((row) => numerators[row]?.value ?? []);
    const otherParts = [...parts.flatMap((each) => each[item]?.value ?? []), ...soFar];
    const row = { result: own, numerator: pair[0], denominator: pair[1], otherParts, item, named, stated, direction };
    if (spec.ofIndicator !== true || !isOfAnotherKind(row)) rows.push(row);
  });
  return spec.ofOneIndicator === true ? withDirectionOfMost(rows) : rows;
}

/** True for what may stand beside a denominator of zero: none of something of which there was to be none is 100 % to many offices. */
export function mayStandOverZero({ overZeroIsWrong }: RatioSpec, result: number, numerator: number): boolean {
  return overZeroIsWrong !== true || (numerator === 0 && result === 1);
}

const none: JoinedRows = new Map();

/** For each row over which a cell is joined all of them. */
function rowsTogether(joined: JoinedRows): ReadonlyMap<number, readonly number[]> {
  return new Map([...joined.values()].flatMap((items) => items.map((item) => [item, items] as const)));
}

/** True for what is printed of an equal share of a denominator that is joined over so many rows: a quarter of the year. */
function isOfEqualShare(own: Quantity, over: Quantity, below: Quantity, count: number): boolean {
  return count > 1 && isPrintedAs((over.value * count) / below.value, own.value, own.step);
}

/** The columns of the other quarters, where a year is printed by its quarters beside one target. */
function otherPartsOfYear(
  values: TableValues,
  numerator: TableColumn,
  denominator: TableColumn,
): (readonly (Quantity | null)[])[] {
  if (!isColumnOfPartOfYear(numerator) || isColumnOfPartOfYear(denominator)) return [];
  return columnsWithRole(values.table, numerator.spec.role)
    .filter((other) => other !== numerator && other.year === numerator.year && isColumnOfPartOfYear(other))
    .map((other) => values.quantities(other));
}

/** The rows of one indicator, with the direction that more of them keep to than to the other one. */
function withDirectionOfMost(rows: readonly Row[]): Row[] {
  const kept = (direction: Direction): number =>
    rows.filter(
      (row) => Math.abs(quotient(row.numerator.value, rangeOf(row), direction) - row.result.value) <= row.result.step,
    ).length;
  const [naik, turun] = [kept('naik'), kept('turun')];
  const direction = naik === turun ? null : naik > turun ? 'naik' : 'turun';
  return rows.map((row) => ({ ...row, direction: row.direction ?? direction }));
}

/** So many times its target no indicator reaches, and no decimal comma that was lost explains it. */
const mostTimes = 10_000;

/** True where the numerator is none of the indicator: money beside a target of 86,06 says nothing of a capaian. */
function isOfAnotherKind(row: Row): boolean {
  if (row.numerator.reading.rupiah && !('reading' in row.denominator && row.denominator.reading.rupiah)) return true;
  const { lower, upper } = rangeOf(row);
  const bounds = [lower, upper].filter(Number.isFinite);
  return bounds.length > 0 && bounds.every((bound) => bound > 0 && row.numerator.value > mostTimes * bound);
}

/** No target is longer. */
const longestTarget = 60;

/** A target that is written as a range or with a bound; null for anything else, a period of years included. */
export function writtenAt(values: TableValues, column: TableColumn, item: number): WrittenTarget | null {
  const reading = values.reading(column, item);
  if (reading.kind !== 'text' || reading.text.length > longestTarget) return null;
  return /^(?:19|20)\d\d\D{1,5}(?:19|20)\d\d$/.test(reading.text) ? null : readWrittenTarget(reading.text);
}

/** The numbers of a column; in a row that names no indicator and has none, the one above (a merged cell). */
function carriedDown(values: TableValues, column: TableColumn): (Quantity | null)[] {
  let last: Quantity | null = null;
  return values.quantities(column).map((quantity, item) => {
    const continues =
      values.reading(column, item).kind === 'empty' && values.text('indikator', item) === '' && !values.isTotal(item);
    if (!continues) last = quantity;
    return last;
  });
}

/** The bounds of a denominator: one number is both. */
export function rangeOf({ denominator }: Row): TargetRange {
  return 'value' in denominator ? { lower: denominator.value, upper: denominator.value } : denominator;
}

/** The fraction in its direction; NaN where it is not defined. */
export function quotient(above: number, below: number | TargetRange, direction: Direction | null): number {
  return capaian(below, above, direction ?? 'naik') ?? NaN;
}
