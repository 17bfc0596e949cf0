/** Totals and means below columns of which no relation of the kind of table says that they add up. */
import { addedUp, sumOf, type Quantity } from '../tables/quantity';
import { isMeanName, soundsLikeMean } from '../names/mean-names';
import { MeanEquation } from '../relations/mean-above';
import { netSums } from '../relations/net-sum';
import { holdSubtotals } from '../relations/subtotals';
import { SumEquation } from '../relations/sum-equation';
import type { Equation } from '../tables/relation';
import { weightWords } from '../names/weight-words';
import { lowestHeading, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { isShareName } from './bind-named-rows';
import { isCertain, type Result } from './certain-totals';
import { columnsOfNumbers } from './columns';
import { mayBeCountedOnce } from './counted-once';
import { mendsRow } from './mends-row';
import { isSlipOfMean, isSlipOfSum, leftOut } from './slip-of-sum';
import { areNumberedBeside } from './total-by-numbers';

/** What shares of a whole add up to, however they were rounded. */
const wholeOfShares = 100;
/** A column in which so much more stands than its total says is nested, or is not added up. */
const nestedFrom = 1.5;

/** Units are no names: an indicator in "%" is no share of the rows above it. */
const unit = /^sat(?:uan)?\b/i;

/** A row of which the number is part of another one. */
const within = /^\W*(?:di\s?antaranya|termasuk|dari jumlah)\b/i;

type Role = 'part' | 'within' | 'total' | 'mean' | 'share';

/**
 * One equation for each total and mean whose column adds up, as its other totals or the other columns show.
 *
 * @param stated the equations that the kind of table states
 * @param forms those that its rows keep
 */
export function bindTotals(values: TableValues, stated: readonly Equation[], forms: readonly Equation[]): Equation[] {
  const roles = rolesOf(values);
  const nesting = nestingOf(values);
  if (nesting === 'nested' || !(roles.includes('mean') || (nesting === null && roles.includes('total')))) return [];
  const taken = new Set(stated.map(({ result }) => result));
  const statedRows = new Set(
    stated.filter(({ rule, adds }) => rule === 'jumlah' && adds).map(({ result }) => result.item),
  );
  const results = columnsOfNumbers(values.table).flatMap((column) =>
    resultsIn(values, column, roles).filter(
      ({ equation }) => !taken.has(equation.result) && (nesting === null || equation instanceof MeanEquation),
    ),
  );
  const ofRows = [...stated, ...forms];
  const nets = netSums(
    results.flatMap(({ equation }) => (equation instanceof SumEquation ? equation : [])),
    values,
  );
  return results.flatMap((result): Equation[] => {
    const { equation } = result;
    const ofRest = equation instanceof SumEquation ? nets.get(equation) : undefined;
    if (ofRest !== undefined) return [ofRest];
    const isMeant = result.holds || mendsRow(equation, ofRows);
    if (isMeant || isCertain(result, results, statedRows)) {
      if (!(equation instanceof SumEquation)) return [equation];
      if (!isMeant && mayBeCountedOnce(result, results, ofRows)) return [equation.asCountedOnce()];
      return [mayLeaveOut(equation, results) ? equation.asLikely() : equation];
    }
    const isLikely = equation instanceof MeanEquation && isSlipOfMean(equation) && !isWeighted(equation, values);
    return isLikely && !isOfOtherRows(result, results) ? [equation.asLikely()] : [];
  });
}

/** True for a mean beside others that are no means of these rows, either: "Rata-rata Provinsi" in each year. */
function isOfOtherRows({ equation: { result } }: Result, results: readonly Result[]): boolean {
  return results.some(
    ({ equation, holds }) =>
      !holds && equation instanceof MeanEquation && equation.result.item === result.item && !isSlipOfMean(equation),
  );
}

/** True for the mean of rows that count for as much as another of their numbers says: of scores by those who gave them. */
function isWeighted({ result, operands }: Equation, values: TableValues): boolean {
  return columnsOfNumbers(values.table).some((column) => {
    const weights = operands.map(({ item }) => values.quantity(column, item)?.value ?? 0);
    const products = operands.map(({ value }, index) => value * weights[index]!);
    return Math.abs(sumOf(products) / sumOf(weights) - result.value) <= 1.5 * result.step;
  });
}

/** True for a sum without a row that all totals of its row leave out, and not one alone: it may be a part of another one ("di antaranya"). */
function mayLeaveOut(sum: Equation, results: readonly Result[]): boolean {
  const part = leftOut(sum);
  const totals = results.filter(
    ({ equation: { result } }) => result.item === sum.result.item && result.column.spec.content !== 'percent',
  );
  const isLeftOut = ({ equation }: Result): boolean => leftOut(equation)?.item === part?.item;
  return part !== undefined && totals.length > 1 && totals.every(isLeftOut);
}

/**
 * Whether rows with numbers are made of the rows below them, or could be, so that the kind of table says what adds up;
 * names alone above a group are no sums.
 */
function nestingOf(values: TableValues): 'nested' | 'flat' | null {
  const { parents } = values.table;
  if (parents === null) return null;
  const above = new Set(parents.filter((parent) => parent >= 0));
  if (above.size === 0) return 'flat';
  const columns = columnsOfNumbers(values.table);
  const isBlank = (item: number): boolean => columns.every((column) => values.quantity(column, item) === null);
  return [...above].every(isBlank) ? null : 'nested';
}

function rolesOf(values: TableValues): Role[] {
  const texts = values.table.columns
    .filter(({ spec, heading }) => spec.content === 'text' && !unit.test(heading))
    .slice(0, 3);
  const last = values.table.rows.length - 1;
  // What the mean is of may be said in any words where all other rows are numbered.
  const isBelowNumbered = (item: number): boolean => item === last && areNumberedBeside(values, item);
  return values.table.rows.map((_, item) => {
    const names = texts.map((column) => values.textAt(column, item));
    if (names.some(isMeanName) || (names.some(soundsLikeMean) && isBelowNumbered(item))) return 'mean';
    if (names.some((name) => isShareName(name))) return 'share';
    if (names.some((name) => within.test(name))) return 'within';
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
      const group = [...(parts.length > 0 ? parts : all)];
      if (group.length > 1) results.push(meanOf(quantity, group, all));
    }
  });
  // A total in the first row adds up what is numbered below it.
  const [first] = quantities;
  const isOnlyTotal = roles[0] === 'total' && roles.lastIndexOf('total') === 0;
  const isAbove = isOnlyTotal && first && all.length > 1 && areNumberedBeside(values, 0);
  const above = isAbove ? totalOf(first, [all]) : null;
  if (above !== null) results.push(above);
  return withoutOthers(results);
}

/** Of several totals of the same rows the nearest: what is called that of something else is no sum of them. */
function withoutOthers(results: readonly Result[]): Result[] {
  const off = ({ equation }: Result): number => Math.abs(addedUp(equation.operands) - equation.result.value);
  const isOfSame = (one: Result, other: Result): boolean =>
    one.equation.adds === true &&
    other.equation.adds === true &&
    one.equation.operands.length === other.equation.operands.length &&
    one.equation.operands[0] === other.equation.operands[0];
  return results.filter(
    (result) => result.holds || !results.some((other) => isOfSame(result, other) && off(other) < off(result)),
  );
}

function totalOf(total: Quantity, groups: readonly (readonly Quantity[])[]): Result | null {
  if (groups.length === 0) return null;
  const allowed = (group: readonly Quantity[]): number =>
    total.reading.decimals > 0 ? (group.length + 1) * total.step : total.step / 2;
  const fitting = groups.find((group) => Math.abs(addedUp(group) - total.value) <= allowed(group));
  // Rows further down are no parts of it.
  const group = [...(fitting ?? groups[0]!)];
  const isRoundedAway = Math.abs(addedUp(group) - total.value) < group.length * total.step;
  if (fitting === undefined && total.value === wholeOfShares && isRoundedAway && !areSet(total, group)) return null;
  const items = group.map(({ item }) => item);
  const equation = new SumEquation(total, group, false, items);
  if (fitting !== undefined) return { equation, holds: true, isNested: false };
  const amounts = group.map(({ value }) => value);
  const isNested =
    amounts.some((amount) => amount < 0) ||
    (addedUp(group) > total.value * nestedFrom && !isSlipOfSum(equation)) ||
    holdSubtotals(amounts, total.value, allowed(group));
  return { equation, holds: false, isNested };
}

/** True for weights, which make a whole without being rounded, unless it was divided evenly among them: six times 16. */
function areSet({ column }: Quantity, parts: readonly Quantity[]): boolean {
  return weightWords.test(lowestHeading(column.heading)) && parts.some(({ value }) => value !== parts[0]!.value);
}

function meanOf(mean: Quantity, group: readonly Quantity[], all: readonly Quantity[]): Result {
  const equation = new MeanEquation('hitungan', mean, group, all);
  const right = [addedUp(group) / group.length, ...equation.alternatives.map(({ value }) => value)];
  const holds = right.some((value) => Math.abs(value - mean.value) <= 1.5 * mean.step);
  return { equation, holds, isNested: false };
}
