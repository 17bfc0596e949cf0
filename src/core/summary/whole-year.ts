/** The tables and numbers that figures of a year are made of. */
import { isOfYear } from '../recognise/report-year';
import { isOfPartOfYear } from '../tables/part-of-year';
import type { Quantity } from '../tables/quantity';
import type { Report, TableValues } from '../tables/table-values';
import type { TableColumn } from '../tables/table';

/** The tables of a report about its whole year: not about another one, nor about a quarter. */
export function wholeYearTables({ values, year }: Report): TableValues[] {
  return values.filter((each) => isOfYear(each.table, year) && !isOfPartOfYear(each));
}

/** The number of a row in a column, null where one of the two is absent. */
export function numberIn(values: TableValues, column: TableColumn | undefined, item: number): Quantity | null {
  return column === undefined ? null : values.quantity(column, item);
}
