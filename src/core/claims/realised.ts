/** The realisasi of an indicator, wherever a report prints it. */
import { groupBy } from '../group-by';
import { nameKey } from '../names/similar-names';
import { remember } from '../remember';
import { columnsWithRole } from '../tables/table';
import type { Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';

/** The realisasi of each indicator that tables print, of whatever year. */
const realisasiByName = remember((tables: readonly TableValues[]): ReadonlyMap<string, readonly Quantity[]> => {
  const all = tables.flatMap((values) =>
    columnsWithRole(values.table, 'realisasi').flatMap((column) =>
      values
        .quantities(column)
        .flatMap((quantity) => quantity ?? [])
        .map((quantity) => ({ values, quantity })),
    ),
  );
  const named = groupBy(all, ({ values, quantity }) => nameKey(values.text('indikator', quantity.item)));
  return new Map([...named].map(([name, found]) => [name, found.map(({ quantity }) => quantity)]));
});

/** The realisasi that the tables of a report print for an indicator, in the year of the report or in no year. */
export function realisedOf(
  tables: readonly TableValues[],
  year: number | null,
  indicator: string,
): readonly Quantity[] {
  const name = nameKey(indicator);
  const found = name === '' ? [] : (realisasiByName(tables).get(name) ?? []);
  return found.filter(({ column }) => column.year === null || year === null || column.year === year);
}
