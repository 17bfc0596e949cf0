/** The totals of tables that work out an index: the realisasi of that index, printed once more. */
import { nameKey } from '../names/similar-names';
import { titleYear } from '../recognise/report-year';
import { areCalledSo } from '../tables/called-so';
import { columnsWithRole, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import type { Place } from '../workbook/workbook';

/** A total with the indicator whose realisasi it is. */
export interface IndexTotal {
  readonly column: TableColumn;
  readonly item: number;
  readonly indicator: string;
}

/** The total of a table that works out an index, or null where it has none, more than one column that could be it, or other parts. */
export function indexTotal(values: TableValues): IndexTotal | null {
  const { total } = values.table.layout;
  const [item] = values.table.totals;
  if (total === undefined || item === undefined || values.table.totals.length > 1) return null;
  const { columns: all, sheet, rows } = values.table;
  if (!all.every(({ spec, index }) => areCalledSo(spec, sheet, rows, index))) return null;
  const [column, ...others] = columnsWithRole(values.table, total.role);
  return column === undefined || others.length > 0 ? null : { column, item, indicator: total.indicator };
}

/** The total of the year that works out the realisasi of an indicator; null where none does. */
export function totalOf(indicator: string, tables: readonly TableValues[], year: number | null): Place | null {
  for (const values of tables) {
    const found = indexTotal(values);
    if (found === null || nameKey(found.indicator) !== nameKey(indicator)) continue;
    if (!isOfYear(found, values, year) || values.quantity(found.column, found.item) === null) continue;
    return placeOfTotal(found, values);
  }
  return null;
}

function isOfYear({ column }: IndexTotal, { table }: TableValues, year: number | null): boolean {
  return (column.year ?? titleYear(table) ?? year) === year;
}

function placeOfTotal({ column, item }: IndexTotal, { table }: TableValues): Place {
  return { sheet: table.sheet.name, row: table.rows[item]!, column: column.index };
}

/** The totals of a year that work out an index, with the names of their indicators. */
export function indexTotals(tables: readonly TableValues[], year: number): { indicator: string; total: Place }[] {
  return tables.flatMap((values) => {
    const found = indexTotal(values);
    if (found === null || !isOfYear(found, values, year)) return [];
    return [{ indicator: found.indicator, total: placeOfTotal(found, values) }];
  });
}
