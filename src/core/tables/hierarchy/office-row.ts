/** A first row that holds the money of the whole office: what all programmes below it add up to. */
import { indexesWhere } from '../../indexes-where';
import { addUpToAmount, type RowAmounts } from './fit-by-sums';

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
    if (!amount) return false;
    const make = (items: readonly number[]): boolean =>
      addUpToAmount(
        items.map((item) => amounts[item]!),
        column,
        amount,
      );
    if (make(programs)) return true;
    return programs.some((program) => {
      const below = indexesWhere(parents, (item) => parents[item] === program);
      return below.length > 0 && make([...programs.filter((other) => other !== program), ...below]);
    });
  });
}
