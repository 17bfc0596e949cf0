/** The budget of a year, and what was spent of it, in the tables that account for it. */
import { slotOf } from '../tables/operand-columns';
import { columnsOfYear } from '../tables/part-of-year';
import { columnsWithRole, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { stageOf } from './stage';

/** The budget after its change, where there are two; of several others the one of which a share is printed. */
export function budgetColumn(values: TableValues, year: number | null): TableColumn | undefined {
  const { table } = values;
  const after = columnsWithRole(table, 'anggaran').find(
    (column) => stageOf(table, column) === 'after' && (column.year === null || column.year === year),
  );
  return after ?? columnOfShare(values, 'anggaran', year);
}

/** What was spent; of several columns, such as those of the months and their sum, the one of which the share is printed. */
export function spentColumn(values: TableValues, year: number | null): TableColumn | undefined {
  return columnOfShare(values, 'realisasiAnggaran', year);
}

function columnOfShare(values: TableValues, role: string, year: number | null): TableColumn | undefined {
  const [first, ...others] = columnsOfYear(values.table, role, year);
  if (others.length === 0) return first;
  const [share] = columnsOfYear(values.table, 'persenAnggaran', year);
  return share && slotOf(values, share, [role])?.[1];
}
