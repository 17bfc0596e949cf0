/** Totals and means below columns of which no relation of the kind of table says that they add up. */
import { isMeanName, MeanEquation } from '../relations/mean-above';
import { holdSubtotals } from '../relations/subtotals';
import { SumEquation } from '../relations/sum-equation';
import type { Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { readCell } from '../workbook/read-cell';
import { cellAt } from '../workbook/workbook';
import { isShareName } from './bind-named-rows';
import { columnsOfNumbers } from './columns';
import { mendsRow } from './mends-row';
import { isSlipOfSum } from './slip-of-sum';

/** So far off, as a share of the right one, a total is still meant to be the sum. */
const largestMistake = 0.25;
/** So many are few, and so many totals of a row must hold for each that is off by as few. */
const fewThings = 3;
const rightPerSlip = 3;
/** Amounts of money are mostly larger than this. */
const smallMoney = 1_000_000;
/** What shares of a whole add up to, however they were rounded. */
const wholeOfShares = 100;
/** A column in which so much more stands than its total says is nested, or is not added up. */
const nestedFrom = 1.5;

type Role = 'part' | 'total' | 'mean' | 'share';

/** A total or a mean with the rows that it is made of. */
interface Result {
  readonly equation: Equation;
  readonly item: number;
  readonly holds: boolean;
  /** True where so much more stands above that the column is nested, or is not added up. */
  readonly isNested: boolean;
}

/**
 * One equation for each total and mean whose column adds up, as its other totals or the other columns show.
 *
 * @param stated the equations that the kind of table states
 * @param forms those that its rows keep
 */
export function bindTotals(values: TableValues, stated: readonly Equation[], forms: readonly Equation[]): Equation[] {
  if (values.table.parents !== null) return [];
  const roles = rolesOf(values);
  if (!roles.includes('total') && !roles.includes('mean')) return [];
  const taken = new Set(stated.map(({ result }) => `${String(result.item)} ${String(result.column.index)}`));
  const statedRows = new Set(
    stated.filter(({ rule, adds }) => rule === 'jumlah' && adds).map(({ result }) => result.item),
  );
  const results = columnsOfNumbers(values.table).flatMap((column) =>
    resultsIn(values, column, roles).filter(({ item }) => !taken.has(`${String(item)} ${String(column.index)}`)),
  );
  const ofRows = [...stated, ...forms];
  return results
    .filter((result) => result.holds || mendsRow(result.equation, ofRows) || isCertain(result, results, statedRows))
    .map(({ equation }) => equation);
}

function rolesOf(values: TableValues): Role[] {
  const texts = values.table.columns.filter(({ spec }) => spec.content === 'text').slice(0, 3);
  return values.table.rows.map((_, item) => {
    const names = texts.map((column) => values.textAt(column, item));
    if (names.some(isMeanName)) return 'mean';
    if (names.some((name) => isShareName(name))) return 'share';
    return values.isTotal(item) ? 'total' : 'part';
  });
}

function resultsIn(values: TableValues, column: TableColumn, roles: readonly Role[]): Result[] {
  const results: Result[] = [];
  const quantities = values.quantities(column);
  let parts: Quantity[] = [];
  const all: Quantity[] = [];
  const subtotals: Quantity[] = [];
  quantities.forEach((quantity, item) => {
    const role = roles[item]!;
    if (role === 'part') {
      if (quantity === null) return;
      parts.push(quantity);
      all.push(quantity);
    } else if (role === 'total') {
      if (quantity !== null) {
        const groups = [parts, all, subtotals].filter((group) => group.length > 1);
        const result = totalOf(quantity, groups);
        if (result !== null) results.push(result);
        subtotals.push(quantity);
      }
      parts = [];
    } else if (role === 'mean' && quantity !== null) {
      const group = parts.length > 0 ? parts : all;
      if (group.length > 1) results.push(meanOf(quantity, group, all));
    }
  });
  return results;
}

function totalOf(total: Quantity, groups: readonly (readonly Quantity[])[]): Result | null {
  if (groups.length === 0) return null;
  const allowed = (group: readonly Quantity[]): number =>
    total.reading.decimals > 0 ? (group.length + 1) * total.step : total.step / 2;
  const fitting = groups.find((group) => Math.abs(sum(group) - total.value) <= allowed(group));
  const group = fitting ?? groups[0]!;
  const isRoundedAway = Math.abs(sum(group) - total.value) < group.length * total.step;
  if (fitting === undefined && total.value === wholeOfShares && isRoundedAway) return null;
  const items = group.map(({ item }) => item);
  const equation = new SumEquation('jumlah', total, group, false, items);
  if (fitting !== undefined) return { equation, item: total.item, holds: true, isNested: false };
  const amounts = group.map(({ value }) => value);
  const isNested =
    amounts.some((amount) => amount < 0) ||
    (sum(group) > total.value * nestedFrom && !isSlipOfSum(equation)) ||
    holdSubtotals(amounts, total.value, allowed(group));
  return { equation, item: total.item, holds: false, isNested };
}

function meanOf(mean: Quantity, group: readonly Quantity[], all: readonly Quantity[]): Result {
  const equation = new MeanEquation('hitungan', mean, group, all);
  const right = [sum(group) / group.length, ...equation.alternatives.map(({ value }) => value)];
  const holds = right.some((value) => Math.abs(value - mean.value) <= 1.5 * mean.step);
  return { equation, item: mean.item, holds, isNested: false };
}

/** So many shares of a sum beside its parts prove it. */
const fewestShares = 3;
/** So unlikely must it be that they are shares by chance: a percentage with one decimal says three digits. */
const shareSteps = 0.001;

/** True where a column beside the parts prints the share of each in their sum, for most of them. */
function areSharesOf(parts: readonly Quantity[], whole: number): boolean {
  const [first] = parts;
  if (first === undefined || whole <= 0) return false;
  const { columns, open, sheet } = first.table;
  return [...columns, ...open].some(({ index }) => {
    if (index === first.column.index) return false;
    const telling = parts.flatMap(({ row, value }) => {
      const reading = readCell(cellAt(sheet, row, index));
      if (reading.kind !== 'number' || reading.decimals === 0 || value === 0) return [];
      return [Math.abs(reading.value / 100 - value / whole) <= shareSteps];
    });
    const kept = telling.filter(Boolean).length;
    return kept >= fewestShares && kept * 2 > telling.length;
  });
}

/** True for the percentage of a total: it is added up only where the parts are the shares of a whole. */
function isOfNoWhole({ adds, result, operands }: Equation, expected: number): boolean {
  const isOfWhole = Math.abs(expected - 1) <= operands.length * result.step;
  return adds === true && result.column.spec.content === 'percent' && !isOfWhole;
}

/** Amounts of money, whatever their column is called. */
function isMoney({ column, reading, value }: Quantity): boolean {
  return column.spec.content === 'rupiah' || reading.rupiah || value >= smallMoney;
}

function sum(quantities: readonly Quantity[]): number {
  return quantities.reduce((total, { value }) => total + value, 0);
}

/**
 * True for a wrong total that is one beyond doubt: the other totals of its column, or the other columns of its row, are
 * right; or it is a total of money that is nearly right.
 */
function isCertain(
  { equation, item, isNested }: Result,
  results: readonly Result[],
  statedRows: ReadonlySet<number>,
): boolean {
  if (isNested) return false;
  const { result, operands } = equation;
  const expected = equation.compute(operands.map(({ value }) => value));
  const off = Math.abs(result.value - expected) / Math.abs(expected);
  if (isOfNoWhole(equation, expected)) return false;
  const isMean = equation.adds !== true;
  const beside = results.filter(
    (other) =>
      !other.isNested &&
      other.item === item &&
      (other.equation.adds !== true) === isMean &&
      (other.holds || other.equation === equation || other.equation.result.column.spec.content !== 'percent'),
  );
  const right = beside.filter(({ holds }) => holds).length;
  const wrong = beside.length - right;
  // Of few things one is much: where nearly all other columns add up, three more or less are a slip, too.
  const isSlipOfFew =
    result.step === 1 && Math.abs(result.value - expected) <= fewThings && right >= rightPerSlip * wrong;
  if (!isMean && areSharesOf(operands, expected)) return true;
  if (!(off <= largestMistake || isSlipOfFew || isSlipOfSum(equation))) return false;
  if (right >= wrong && right > 0) return true;
  if (isMean) return false;
  if (statedRows.has(item) && wrong === 1) return true;
  const below = results.filter(({ equation: other }) => other.result.column === result.column && other.adds === true);
  if (below.filter(({ holds }) => holds).length >= 2) return true;
  // Without headings the rows may be the end of a table that a blank row cut in two.
  return result.column.heading !== '' && operands.length >= 3 && [result, ...operands].every(isMoney);
}
