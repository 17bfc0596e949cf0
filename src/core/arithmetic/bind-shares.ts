/** Columns of shares beside columns of numbers, in tables of which no relation of the kind says so. */
import { indexesWhere } from '../indexes-where';
import { addedUp, type Quantity } from '../tables/quantity';
import { ShareEquation } from '../relations/share';
import { judge, computedOf, type Verdict } from '../relations/judge';
import type { Equation } from '../tables/relation';
import { lowestHeading, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { weightWords } from '../names/weight-words';
import { bareShare } from './said-shares';
import { byOtherColumns } from './by-other-columns';
import { columnsOfNumbers } from './columns';

/** So many shares must be right, for each one that is not. */
const keptPerBroken = 2;
const fewestKept = 3;
/** The same for "%" right behind what it is a share of, the whole of it one of them. */
const fewestKeptBeside = 2;
/** The same where the shares do not make a whole. */
const fewestKeptOfNoWhole = 5;
/** Shares are printed rounded: so much may be missing to a whole. */
const roundedAway = 0.02;
/** A share is printed in whole percents at least. */
const closest = 0.01;
/** Shares of a list of more parts than this are small, and many numbers look like them. */
const mostParts = 100;

/** The weight itself; "Bobot Capaian" is what was reached by it. */
const bareWeight = /^bobot\s*(?:\(?\s*(?:%|persen)\s*\)?)?$/i;

function isWeight({ heading }: TableColumn): boolean {
  return weightWords.test(heading);
}

/** One equation for each share of a column whose shares most rows keep. */
export function bindShares(values: TableValues, stated: readonly Equation[]): Equation[] {
  const known = new Set<number>();
  for (const { result, operands } of stated) {
    if (operands.some(({ column }) => column !== result.column)) known.add(result.column.index);
  }
  const isPercent = ({ spec }: TableColumn): boolean => spec.content === 'percent';
  return byOtherColumns(
    values,
    (column) => isPercent(column) && !known.has(column.index) && (!isWeight(column) || bareWeight.test(column.heading)),
    // Weights are nearly the shares of what was weighed with them, which is no money.
    (column, other) =>
      isPercent(other) || (isWeight(column) && other.spec.content !== 'rupiah')
        ? []
        : [sharesIn(values, column, other)],
  );
}

/** The shares of one column in another one; none where too few rows print them. */
function sharesIn(values: TableValues, result: TableColumn, part: TableColumn): Equation[] {
  const { rows, totals } = values.table;
  const [shares, numbers] = [values.quantities(result), values.quantities(part)];
  const items = indexesWhere(rows, (item) => !values.isTotal(item));
  const parts = items.flatMap((item) => numbers[item] ?? []);
  if (parts.length < fewestKeptBeside || items.length > mostParts || parts.some(({ value }) => value < 0)) return [];
  const sharesOf = (whole: readonly Quantity[], of: readonly number[]): ShareEquation[] =>
    of.flatMap((item) => {
      const [own, counted] = [shares[item] ?? null, numbers[item] ?? null];
      return own === null || counted === null ? [] : [new ShareEquation(own, counted, whole)];
    });
  const wholes = totals.filter((item) => shares[item]?.value === 1);
  const isCalledSo = result.index === part.index + 1 && bareShare.test(lowestHeading(result.heading));
  const isWeighed = isWeight(result);
  const areKept = (equations: readonly ShareEquation[]): boolean => {
    // Weights that were set are near the shares, too.
    const isOff = (verdict: Verdict): boolean => (isWeighed ? verdict !== 'holds' : verdict === 'broken');
    const isBroken = new Map(equations.map((equation) => [equation, isOff(judge(equation).verdict)]));
    const broken = equations.filter((equation) => isBroken.get(equation)).length;
    const kept = wholes.length + equations.filter((equation) => !isBroken.get(equation) && isTelling(equation)).length;
    const isWhole = wholes.length > 0 || Math.abs(addedUp(equations.map(({ result: own }) => own)) - 1) <= roundedAway;
    const fewest = !isWhole ? fewestKeptOfNoWhole : isCalledSo && wholes.length > 0 ? fewestKeptBeside : fewestKept;
    return kept >= fewest && kept >= keptPerBroken * broken;
  };
  const equations = sharesOf(parts, items);
  const added = addedUp(equations.map(({ result: own }) => own));
  const mayBeWrong = (equation: ShareEquation): boolean =>
    !makesWhole(equation, added, isWeighed ? Infinity : equations.length) && !isPartOfShare(equation, values);
  if (!areKept(equations)) {
    // Where one of the parts is wrong, all are the shares of the total that is printed.
    const [total] = wholes.flatMap((item) => numbers[item] ?? []);
    const ofTotal = wholes.length === 1 && total !== undefined ? sharesOf([total], items) : [];
    return areKept(ofTotal) ? ofTotal.filter(mayBeWrong) : [];
  }
  const sum = addedUp(parts);
  // What a total prints may be the sum of the rounded shares, too.
  const ofAll = sharesOf(parts, totals).filter(
    ({ result: own, operands: [counted] }) =>
      Math.abs(own.value - added) > own.step / 2 && Math.abs(counted!.value - sum) <= counted!.step / 2,
  );
  return [...equations.filter(mayBeWrong), ...ofAll];
}

/**
 * True for a share that is off where all of them make a whole: it takes what rounding the others left, half a unit of each.
 * A weight may have been set otherwise.
 */
function makesWhole(equation: ShareEquation, added: number, count: number): boolean {
  const { value, step } = equation.result;
  const off = Math.abs(value - computedOf(equation));
  return off > step / 2 && off <= (count * step) / 2 && Math.abs(added - 1) < step / 2;
}

/** True for what was reached of a share: of 4,41 % of the money 90 % are built, which is 3,97 %. */
function isPartOfShare(equation: ShareEquation, values: TableValues): boolean {
  const { column, item, value, step } = equation.result;
  return columnsOfNumbers(values.table).some((other) => {
    if (other.index === column.index || other.spec.content !== 'percent') return false;
    const reached = values.quantity(other, item)?.value ?? 1;
    return reached !== 1 && Math.abs(computedOf(equation) * reached - value) <= step;
  });
}

/** A 1 without decimals is 0,23 rounded up to whole numbers, too: it says nothing of shares. Nor does 100 % of 100. */
function isTelling(equation: ShareEquation): boolean {
  const { value } = equation.result;
  return value !== 0 && value !== 1 && Math.abs(value - computedOf(equation)) <= closest;
}
