/** The realisasi of an indicator, wherever a report prints it. */
import { nameKey } from '../names/similar-names';
import { columnsWithRole } from '../tables/table';
import type { Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';

const known = new WeakMap<readonly TableValues[], Map<string, Quantity[]>>();

/**
 * The realisasi that the tables of a report print for an indicator, in the year of the report or in no year; worked out
 * once for all checks.
 */
export function realisedOf(
  tables: readonly TableValues[],
  year: number | null,
  indicator: string,
): readonly Quantity[] {
  let byIndicator = known.get(tables);
  if (byIndicator === undefined) known.set(tables, (byIndicator = collect(tables, year)));
  return byIndicator.get(nameKey(indicator)) ?? [];
}

function collect(tables: readonly TableValues[], year: number | null): Map<string, Quantity[]> {
  const byIndicator = new Map<string, Quantity[]>();
  for (const values of tables) {
    for (const column of columnsWithRole(values.table, 'realisasi')) {
      if (column.year !== null && year !== null && column.year !== year) continue;
      values.quantities(column).forEach((quantity, item) => {
        const key = quantity === null ? '' : nameKey(values.text('indikator', item));
        if (quantity === null || key === '') return;
        const list = byIndicator.get(key);
        if (list === undefined) byIndicator.set(key, [quantity]);
        else list.push(quantity);
      });
    }
  }
  return byIndicator;
}
