/** The budget of a year, and what was spent of it, in the tables that account for it. */
import { slotOf } from '../tables/operand-columns';
import { columnsOfYear } from '../tables/part-of-year';
import { columnsWithRole, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { stageOf } from './stage';

/** The budget after its change, where there are two. */
export function budgetColumn({ table }: TableValues, year: number | null): TableColumn | undefined {
  const after = columnsWithRole(table, 'anggaran').find(
    (column) => stageOf(table, column) === 'after' && (column.year === null || column.year === year),
  );
  return after ?? columnsOfYear(table, 'anggaran', year)[0];
}

/** What was spent; of several columns, such as those of the months and their sum, the one of which the share is printed. */
export function spentColumn(values: TableValues, year: number | null): TableColumn | undefined {
  const [first, ...others] = columnsOfYear(values.table, 'realisasiAnggaran', year);
  if (others.length === 0) return first;
  const [share] = columnsOfYear(values.table, 'persenAnggaran', year);
  return share && slotOf(values, share, ['realisasiAnggaran'])?.[1];
}
