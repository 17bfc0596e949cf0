/** A first row that holds the money of the whole office: what all programmes below it add up to. */
import { indexesWhere } from '../../indexes-where';
import type { RowAmounts } from './fit-by-sums';

/** Amounts are rupiah: less than half a rupiah apart is equal. */
const halfRupiah = 0.5;

/**
 * True when the first row, which stands above all others, is the sum of the programmes in some column; where the amount
 * of one of them is a mistake, of the others and of what is below that one.
 *
 * @param programs the rows that are programmes
 * @param parents of each row, -1 for none
 * @example isOfficeRow([1, 3], [-1, -1, 1, -1], [[150], [100], [100], [50]]) // true
 */
export function isOfficeRow(
  programs: readonly number[],
  parents: readonly number[],
  amounts: readonly RowAmounts[],
): boolean {
  if (programs.length === 0 || programs[0] !== 1 || parents[0] !== -1 || parents.includes(0)) return false;
  return amounts[0]!.some((amount, column) => {
    if (amount === null || amount === 0) return false;
    const printed = (item: number): number => amounts[item]![column] ?? 0;
    const sum = (items: readonly number[]): number => items.reduce((added, item) => added + printed(item), 0);
    const isRight = (other: number): boolean => Math.abs(amount - other) < halfRupiah;
    const all = sum(programs);
    if (isRight(all)) return true;
    return programs.some((program) => {
      const below = indexesWhere(parents, (item) => parents[item] === program);
      return below.length > 0 && isRight(all - printed(program) + sum(below));
    });
  });
}
