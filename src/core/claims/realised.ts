/** The realisasi of an indicator, wherever a report prints it. */
import { addTo } from '../group-by';
import { nameKey } from '../names/similar-names';
import { remember } from '../remember';
import { columnsWithRole } from '../tables/table';
import type { Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';

/** The realisasi of each indicator that tables print, of whatever year. */
const realisasiByName = remember((tables: readonly TableValues[]): ReadonlyMap<string, readonly Quantity[]> => {
  const byName = new Map<string, Quantity[]>();
  for (const values of tables) {
    const found = columnsWithRole(values.table, 'realisasi').flatMap((column) => values.quantities(column));
    for (const each of found) if (each !== null) addTo(byName, nameKey(values.text('indikator', each.item)), each);
  }
  return byName;
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
