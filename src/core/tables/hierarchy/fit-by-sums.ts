/** Nests rows that do not say their level, by finding which sums fit. */

/** The money of one row, one value per column; null where the cell is blank. */
export type RowAmounts = readonly (number | null)[];

/** Amounts are rupiah: less than half a rupiah apart is equal. */
const halfRupiah = 0.5;

/** Sums of so many digits, zeros at the end aside, are not the same by chance. */
const tellingDigits = 5;

/** True where a row's own percentage is wrong beside its amounts, and right with another amount in a column. */
export type IsMended = (item: number, column: number, amount: number) => boolean;

/** True when all rows together make a total in every column: none of them is a part of another one. */
export function addUpTo(rows: readonly RowAmounts[], total: RowAmounts): boolean {
  return total.some(Boolean) && total.every((amount, column) => !amount || addUpToAmount(rows, column, amount));
}

/** True when rows make an amount in a column. */
export function addUpToAmount(rows: readonly RowAmounts[], column: number, amount: number): boolean {
  let sum = 0;
  for (const row of rows) sum += row[column] ?? 0;
  return Math.abs(sum - amount) < halfRupiah;
}

/**
 * The parent of each row, -1 for a row at the top. From the last row upwards, a row takes the following rows whose
 * amounts add up to its own in most of the columns; rows whose depth is known are never put under a deeper or equal one,
 * and rows known to be deeper (belanja below a sub kegiatan) are taken even when no sum fits. Of two columns one may hold
 * a mistake, where the sum in the other one or the percentages of the rows show it.
 *
 * @param isBelowTotal whether a row stands right below a total
 */
export function fitBySums(
  amounts: readonly RowAmounts[],
  depths: readonly (number | null)[],
  isMended: IsMended = () => false,
  isBelowTotal: (item: number) => boolean = () => false,
): number[] {
  const parents = new Array<number>(amounts.length).fill(-1);
  const hasChildren = new Array<boolean>(amounts.length).fill(false);
  /** Rows below that have no parent yet, the nearest one last. */
  const waiting: number[] = [];
  for (let item = amounts.length - 1; item >= 0; item--) {
    const fitting = fittingRows(item, waiting, amounts, depths, isMended);
    const children =
      fitting > 0
        ? fitting
        : depths[item] === 1
          ? evenBlock(amounts[item]!, waiting, amounts, depths, hasChildren, isBelowTotal)
          : 0;
    hasChildren[item] = children > 0;
    const first = waiting.at(-1);
    // The first row with all the money of the programme is its only kegiatan; the others are below it.
    const isOnly =
      fitting === 0 && children > 1 && !hasChildren[first!] && isOfSameAmount(amounts[first!]!, amounts[item]!);
    for (let taken = 0; taken < children; taken++) parents[waiting.pop()!] = isOnly && taken > 0 ? first! : item;
    waiting.push(item);
  }
  return parents;
}

/** How many of the waiting rows, from the nearest on, belong to a row by their sums or by their known depth. */
function fittingRows(
  item: number,
  waiting: readonly number[],
  amounts: readonly RowAmounts[],
  depths: readonly (number | null)[],
  isMended: IsMended,
): number {
  const own = amounts[item]!;
  const depth = depths[item] ?? null;
  const nearest = waiting.at(-1);
  if (nearest === undefined || isNoDeeper(depths[nearest], depth)) return 0;
  let filled = 0;
  /** Nothing adds up to a row without money; only its depth can tell what belongs to it. */
  let hasMoney = false;
  for (const amount of own) {
    if (amount !== null) filled++;
    if (amount) hasMoney = true;
  }
  const sums = own.map(() => 0);
  let best = 0;
  let bestScore = 0;
  let known = 0;
  let onlyZeros = true;
  /** Where a row adds nothing to the sum that fits, or the next one is below the same programme, more than one sum does. */
  const isOpen = (last: number, next: number | undefined): boolean =>
    !amounts[last]![fitted] || (next !== undefined && (!amounts[next]![fitted] || (depth === 1 && depths[next] !== 1)));
  let fitted = -1;
  for (let count = 1; count <= waiting.length; count++) {
    const other = waiting[waiting.length - count]!;
    const otherDepth = depths[other] ?? null;
    if (isNoDeeper(otherDepth, depth)) break;
    const deeper = depth !== null && otherDepth !== null && known === count - 1;
    if (deeper) known = count;
    else if (!hasMoney) break;
    let fits = 0;
    fitted = -1;
    let misfitted = -1;
    let exceeded = 0;
    for (let column = 0; column < own.length; column++) {
      const part = amounts[other]![column] ?? 0;
      if (part !== 0) onlyZeros = false;
      sums[column]! += part;
      const amount = own[column] ?? null;
      if (amount === null || (amount === 0 && sums[column] === 0)) continue;
      if (Math.abs(sums[column]! - amount) < halfRupiah) {
        fits++;
        fitted = column;
      } else {
        fits--;
        misfitted = column;
      }
      if (sums[column]! > amount + halfRupiah) exceeded++;
    }
    if (fits === 0 && filled === 2 && fitted >= 0 && !isOpen(other, waiting[waiting.length - count - 1])) {
      const taken = waiting.slice(-count);
      const off = own[misfitted]! - sums[misfitted]!;
      const isMistake =
        (isTelling(own[fitted]!) && taken.filter((part) => amounts[part]![fitted]).length > 1) ||
        isMended(item, misfitted, sums[misfitted]!) ||
        taken.some((part) => isMended(part, misfitted, (amounts[part]![misfitted] ?? 0) + off));
      if (isMistake) fits = 1;
    }
    if (!onlyZeros && fits > bestScore) {
      bestScore = fits;
      best = count;
    }
    if (exceeded === filled && !deeper) break;
  }
  return Math.max(best, known);
}

/** True where a depth is known and not below another one; a row of which the depth is not known may hold any but programmes. */
function isNoDeeper(other: number | null | undefined, depth: number | null): boolean {
  return other !== null && other !== undefined && other <= (depth ?? 1);
}

/** True for 24.310.500, not for 25.000.000. */
function isTelling(amount: number): boolean {
  return String(Math.round(amount)).replace(/0+$/, '').length >= tellingDigits;
}

function isOfSameAmount(a: RowAmounts, b: RowAmounts): boolean {
  return a.some((amount, column) => amount !== null && amount > 0 && amount === b[column]);
}

/** True for a row that cannot belong to another one: all its amounts, two or more, are larger. */
function exceeds(row: RowAmounts, own: RowAmounts): boolean {
  const both = own.flatMap((amount, column) =>
    amount === null || row[column] === null ? [] : [row[column]! - amount],
  );
  return both.length > 1 && both.every((difference) => difference > halfRupiah);
}

/**
 * The rows between a programme and the next one, when they are all alike: all without rows of their own, or all with.
 * Then they are the programme's even though no sum fits, and the sum is what is wrong. A total closes what stands above it.
 */
function evenBlock(
  own: RowAmounts,
  waiting: readonly number[],
  amounts: readonly RowAmounts[],
  depths: readonly (number | null)[],
  hasChildren: readonly boolean[],
  isBelowTotal: (item: number) => boolean,
): number {
  let count = 0;
  for (let at = waiting.length - 1; at >= 0 && depths[waiting[at]!] !== 1; at--) {
    if (isBelowTotal(waiting[at]!) || exceeds(amounts[waiting[at]!]!, own)) break;
    count++;
  }
  const block = waiting.slice(waiting.length - count);
  return block.every((item) => hasChildren[item]) || block.every((item) => !hasChildren[item]) ? count : 0;
}
