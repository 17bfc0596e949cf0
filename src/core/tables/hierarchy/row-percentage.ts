/** What the percentage of a row says of its budget and what was spent of it. */
import type { TableColumn } from '../table';
import { readingAt } from '../../workbook/read-cell';
import type { Sheet } from '../../workbook/workbook';

/**
 * True where the percentage of a row is not realisasi ÷ anggaran, and is with another amount in one of the two columns.
 *
 * Satuan: rupiah; the percentage is a fraction or a percent number.
 * @param column the index, among the columns with money, of the one with the other amount
 */
export function mendsPercentage(
  sheet: Sheet,
  columns: readonly TableColumn[],
  row: number,
  amounts: readonly (number | null)[],
  column: number,
  amount: number,
): boolean {
  const percentages = columns.filter(({ spec }) => spec.role === 'persenAnggaran');
  const money = columns.filter(({ spec }) => spec.content === 'rupiah').map(({ spec }) => spec.role);
  const reading = percentages.length === 1 ? readingAt(sheet, row, percentages[0]!.index) : null;
  if (reading?.kind !== 'number' || money.length !== 2) return false;
  const isRight = (of: readonly (number | null)[]): boolean => {
    const ratio = (of[money.indexOf('realisasiAnggaran')] ?? NaN) / (of[money.indexOf('anggaran')] ?? NaN);
    return [ratio, ratio * 100].some((value) => Math.abs(value - reading.value) < 10 ** -reading.decimals);
  };
  return !isRight(amounts) && isRight(amounts.with(column, amount));
}
