/** Nests rows by the names of their kegiatan where the sums leave their levels open. */
import { addTo } from '../../group-by';
import { parentsByDepth } from './explicit-levels';
import { addUpToAmount, type RowAmounts } from './fit-by-sums';

/** The rows right below each row. */
type Families = ReadonlyMap<number, readonly number[]>;

/**
 * The parents by the names of the kegiatan, where most of them are what their rows add up to; but those by sums in every
 * programme in which all of these sums are right, or a row below a kegiatan is itself the sum of others. By sums all of
 * them where a row right above a programme that the names put below a kegiatan is a sasaran: it is the sum of the
 * programmes that follow, or has more money than the kegiatan.
 */
export function nestedByName(
  levels: readonly number[],
  bySums: readonly number[],
  amounts: readonly RowAmounts[],
): readonly number[] {
  const parents = parentsByDepth(levels);
  const named = familiesOf(parents);
  if (fittingOf(named, amounts).size * 2 <= named.size) return bySums;
  const families = familiesOf(bySums);
  const isSasaran = (item: number): boolean =>
    levels[item]! > 1 && (exceeds(amounts[item]!, amounts[parents[item]!]!) || isSumOfPrograms(item, levels, amounts));
  if (levels.some((level, item) => level === 1 && item > 0 && isSasaran(item - 1))) return bySums;
  for (let top = 0; top < levels.length; top++) {
    if (levels[top] !== 1) continue;
    let end = top + 1;
    while (end < levels.length && levels[end]! > 1) end++;
    let isKept = true;
    for (let item = top; item < end; item++) {
      const items = families.get(item) ?? [];
      if (item === top ? items.length === 0 : bySums[item]! < top) isKept = false;
      if (items.length > 0 && !fits(amounts[item]!, items, amounts).every(Boolean)) isKept = false;
    }
    const isMisled = [...families].some(
      ([item, items]) => item > top && item < end && levels[item] === 3 && items.length > 1,
    );
    if (isKept || isMisled) for (let item = top + 1; item < end; item++) parents[item] = bySums[item]!;
  }
  return parents;
}

/**
 * The parents without the rows below one that add up to it in no column, where most rows stand alone: in such a list words
 * and capitals tell nothing of what belongs together, only sums do.
 */
export function withoutChanceFamilies(parents: readonly number[], amounts: readonly RowAmounts[]): readonly number[] {
  const families = familiesOf(parents);
  const alone = parents.filter((parent, item) => parent < 0 && !families.has(item));
  if (alone.length * 2 <= parents.length) return parents;
  const fitting = fittingOf(families, amounts);
  return parents.map((parent) => (fitting.has(parent) ? parent : -1));
}

/** How many sums of rows below another one, and of the tops below the total, are right, column by column. */
export function rightSums(
  parents: readonly number[],
  amounts: readonly RowAmounts[],
  total: RowAmounts | null,
  tops: readonly number[],
): number {
  const families = [...familiesOf(parents)].flatMap(([parent, items]) => fits(amounts[parent]!, items, amounts));
  const all = total === null ? [] : fits(total, tops, amounts);
  return [...families, ...all].filter(Boolean).length;
}

function familiesOf(parents: readonly number[]): Families {
  const families = new Map<number, number[]>();
  parents.forEach((parent, item) => {
    if (parent >= 0) addTo(families, parent, item);
  });
  return families;
}

/** The rows that those below them add up to in some column. */
function fittingOf(families: Families, amounts: readonly RowAmounts[]): Set<number> {
  const fitting = [...families].filter(([parent, items]) => fits(amounts[parent]!, items, amounts).some(Boolean));
  return new Set(fitting.map(([parent]) => parent));
}

/** True when a row is what the next programmes, one or more, add up to. */
function isSumOfPrograms(item: number, levels: readonly number[], amounts: readonly RowAmounts[]): boolean {
  const programs: number[] = [];
  for (let below = item + 1; below < levels.length; below++) {
    if (levels[below] !== 1) continue;
    programs.push(below);
    if (fits(amounts[item]!, programs, amounts).every(Boolean)) return true;
  }
  return false;
}

/** True when every amount of a row is larger than that of another one. */
function exceeds(row: RowAmounts, other: RowAmounts): boolean {
  return row.every((amount, column) => (amount ?? 0) > (other[column] ?? 0));
}

/** For each amount, whether the rows add up to it. */
function fits(sum: RowAmounts, items: readonly number[], amounts: readonly RowAmounts[]): boolean[] {
  const parts = items.map((item) => amounts[item]!);
  return sum.flatMap((amount, column) => (amount ? addUpToAmount(parts, column, amount) : []));
}
