/** What a clean result says of the tables besides how many there are. */
import { recognise } from '../../../core/recognise/recognise';
import { withoutResults } from '../../../core/workbook/results-sheet';
import type { Workbook } from '../../../core/workbook/workbook';
import { countSums } from './count-sums';
import { countUnfilled } from './count-unfilled';

/** How many sums were recomputed, and how many tables wait to be filled in. */
export function countClean(workbook: Workbook): { readonly sums: number; readonly unfilled: number } {
  const { tables } = recognise(withoutResults(workbook));
  return { sums: countSums(tables), unfilled: countUnfilled(tables) };
}
