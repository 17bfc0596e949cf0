/** The rows below the answers of the survey, from their sums to the index (Permen PANRB 14/2017): what they hold, relations say. */
import { fixed, formRow, type TableRow } from './row';

/** The kind of table with the raw answers. */
export const answersKind = 'jawaban-responden';

/** Each row with its name and how its numbers are shown, from the top. */
const summaries = [
  ['Jumlah nilai', '#,##0'],
  ['NRR', '0.00'],
  ['Penimbang', '0.0000'],
  ['NRR tertimbang', '0.000'],
  ['IKM', '0.00'],
] as const;

/** A blank row, and below it one row each for the sums, averages, weights, weighted averages and the index. */
export function answerSummaryRows(): TableRow[] {
  const rows = summaries.map(([name, format]): TableRow => ({
    ...formRow({ responden: fixed(name) }),
    total: true,
    numberFormat: () => format,
  }));
  return [{ ...formRow({}), total: true, blank: true }, ...rows];
}
