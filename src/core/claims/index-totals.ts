/** The totals of tables that work out an index: the realisasi of that index, printed once more. */
import { nameKey } from '../names/similar-names';
import { onlyOne } from '../only-one';
import { titleYear } from '../recognise/report-year';
import { areCalledSo } from '../tables/called-so';
import { columnsWithRole, placeIn, type TableColumn } from '../tables/table';
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
  const item = onlyOne(values.table.totals);
  if (total === undefined || item === null) return null;
  const { columns: all, sheet, rows } = values.table;
  if (!all.every(({ spec, index }) => areCalledSo(spec, sheet, rows, index))) return null;
  const column = onlyOne(columnsWithRole(values.table, total.role));
  return column && { column, item, indicator: total.indicator };
}

/** The total of the year that works out the realisasi of an indicator; null where none does. */
export function totalOf(indicator: string, tables: readonly TableValues[], year: number | null): Place | null {
  const own = indexTotals(tables, year).filter((each) => nameKey(each.indicator) === nameKey(indicator));
  return own.find(({ isFilled }) => isFilled)?.total ?? null;
}

/** The totals of a year that work out an index, with the names of their indicators, and whether a number stands there. */
export function indexTotals(
  tables: readonly TableValues[],
  year: number | null,
): { indicator: string; total: Place; isFilled: boolean }[] {
  return tables.flatMap((values) => {
    const found = indexTotal(values);
    if (found === null || (found.column.year ?? titleYear(values.table) ?? year) !== year) return [];
    const { indicator, column, item } = found;
    return [
      { indicator, total: placeIn(values.table, item, column), isFilled: values.quantity(column, item) !== null },
    ];
  });
}
