/** Whether some rows make a total once those among them that are subtotals stand for their own parts. */
import { sumOf } from '../tables/quantity';

/** So many steps at most are tried; a table that needs more is not judged. */
const mostSteps = 20_000;
/** So many steps never tell it of more rows, and each row takes a place on the stack. */
const mostRows = 2_000;

/**
 * True for rows that exceed a total only because some of them are the sums of rows right below them, or of rows right
 * above them: 60, 20, 40, 15, 25 make 100, with 60 for 20 and 40. Also true where that cannot be told in a reasonable
 * number of steps.
 *
 * A subtotal of a single row is only seen where all rows together are twice or three times the total, as they are when
 * every one of them is divided: two rows that happen to be equal are not the parts of each other.
 *
 * @param allowed by how much a sum may be off
 * @example holdSubtotals([60, 20, 40, 15, 25], 100, 0.5) // true
 */
export function holdSubtotals(rows: readonly number[], total: number, allowed: number): boolean {
  if (rows.length > mostRows) return true;
  const sum = sumOf(rows);
  const isMultiple = [2, 3].some((times) => Math.abs(sum - times * total) < allowed);
  const fewest = isMultiple ? 1 : 2;
  return isMade(rows, total, allowed, fewest) || isMade([...rows].reverse(), total, allowed, fewest);
}

function isMade(rows: readonly number[], total: number, allowed: number, fewestParts: number): boolean {
  let steps = 0;
  const makes = (from: number, to: number, wanted: number): boolean => {
    if (wanted < -allowed || ++steps > mostSteps) return steps > mostSteps;
    if (from === to) return wanted < allowed;
    const own = rows[from]!;
    const rest = wanted - own;
    if (rest < -allowed) return false;
    if (makes(from + 1, to, rest)) return true;
    let below = 0;
    for (let end = from + 1; end < to; end++) {
      below += rows[end]!;
      // Parts that are subtotals themselves only add to what stands below.
      if (end - from < fewestParts || below < own - allowed) continue;
      if (makes(from + 1, end + 1, own) && makes(end + 1, to, rest)) return true;
    }
    return false;
  };
  return makes(0, rows.length, total);
}
