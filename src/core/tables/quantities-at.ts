/** The numbers that stand in a cell. */
import type { Place } from '../workbook/workbook';
import type { Quantity } from './quantity';
import type { TableValues } from './table-values';

/** The number that stands in a cell, as the tables read it. */
export function quantitiesAt(place: Place, tables: readonly TableValues[]): Quantity[] {
  return tables.flatMap((values) => {
    if (values.table.sheet.name !== place.sheet) return [];
    const column = values.table.columns.find(({ index }) => index === place.column);
    const item = values.table.rows.indexOf(place.row);
    return (column === undefined || item < 0 ? null : values.quantity(column, item)) ?? [];
  });
}
