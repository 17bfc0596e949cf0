/** Columns whose numbers no table of a kind could hold. */
import type { Layout } from '../tables/layout';
import { isGuessed, type TableColumn } from '../tables/table';
import { numbersIn } from '../workbook/read-cell';
import type { NumberReading } from '../workbook/reading';
import type { Sheet } from '../workbook/workbook';

/** Fewer numbers may all be mistakes. */
const fewestNumbers = 3;

/**
 * True where every number of a column lies beyond what the kind of table says it can be: scores of 1 to 5 that are all about
 * 80. A kind of which one column is only guessed is another one then, and already where most of them do.
 */
export function isOutOfBounds(
  { bounds }: Layout,
  columns: Iterable<TableColumn>,
  sheet: Sheet,
  rows: readonly number[],
): boolean {
  const all = [...columns];
  const most = all.some(isGuessed) ? 1 / 2 : 1;
  return all.some(({ spec, index }) => {
    const bound = bounds?.find(({ role }) => role === spec.role);
    // What a percentage is of one says nothing before its unit is known.
    if (bound === undefined || spec.content === 'percent') return false;
    const ranges = [[bound.lower, bound.upper], ...(Array.isArray(bound.instead) ? [bound.instead] : [])];
    const numbers = numbersIn(sheet, rows, index);
    const isBeyond = ({ value }: NumberReading): boolean =>
      ranges.every(([lowest, highest]) => value < lowest! || value > highest!);
    return numbers.length >= fewestNumbers && numbers.filter(isBeyond).length >= most * numbers.length;
  });
}
