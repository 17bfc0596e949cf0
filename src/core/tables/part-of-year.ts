/** Figures of a quarter or of half a year, which are not those of the year. */
import { columnsWithRole, type Table, type TableColumn } from './table';
import type { TableValues } from './table-values';

const partOfYear = /\b(?:tri\s*wulan|catur\s*wulan|semester|tw\.?\s*(?:iv|i{1,3}|[1-4]))\b/i;

/** True for a table whose title names a quarter or half a year: "Capaian Kinerja Triwulan IV Tahun 2024". */
export function isOfPartOfYear({ table }: Pick<TableValues, 'table'>): boolean {
  return partOfYear.test(table.title ?? '');
}

/** True for a column whose heading names one: "Realisasi TW II". */
export function isColumnOfPartOfYear({ heading }: TableColumn): boolean {
  return partOfYear.test(heading);
}

/** The columns that play a role in a whole year: those that name it, else those that name none. */
export function columnsOfYear(table: Table, role: string, year: number | null): TableColumn[] {
  const columns = columnsWithRole(table, role).filter((column) => !isColumnOfPartOfYear(column));
  const named = columns.filter((column) => column.year !== null && column.year === year);
  return named.length > 0 ? named : columns.filter((column) => column.year === null);
}
