/** Whether the names in a column are those of its kind of table. */
import { cellAt, type Sheet } from '../workbook/workbook';
import type { ColumnSpec } from './layout';

/** One may be called so by chance. */
const fewest = 2;

/** True where some cells of a column are called as they are in such a column, and wherever any name may stand in it. */
export function areCalledSo({ isCalled }: ColumnSpec, sheet: Sheet, rows: readonly number[], column: number): boolean {
  if (isCalled === undefined) return true;
  const names = rows.map((row) => cellAt(sheet, row, column)?.value);
  return names.filter((name) => typeof name === 'string' && isCalled(name)).length >= fewest;
}
