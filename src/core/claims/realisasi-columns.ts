/** Columns called Capaian in which a summary prints the realisasi. */
import { countBy } from '../group-by';
import { hasRoles, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import type { Fact } from './fact';
import { realisedOf } from './realised';

/** Some summaries print the realisasi itself in their only column of numbers, called Capaian: in most rows, not in one. */
export function columnsOfRealisasi(
  facts: readonly Fact[],
  tables: readonly TableValues[],
  year: number | null,
): Set<TableColumn> {
  const isRealised = (name: string, value: number): boolean =>
    realisedOf(tables, year, name).some(({ reading }) => reading.value === value);
  const printed = facts.flatMap(({ role, name, cells }) =>
    role !== 'capaian'
      ? []
      : cells.filter(
          ({ table, reading }) =>
            reading.kind === 'number' && !hasRoles(table, 'realisasi') && isRealised(name, reading.value),
        ),
  );
  const rows = countBy(printed, ({ column }) => column);
  const isMostlyRealised = (each: TableValues, column: TableColumn): boolean => {
    const names = column.spec.role === 'capaian' ? 'indikator' : 'indikatorProgram';
    const others = each.quantities(column).filter((quantity, item) => {
      const name = each.text(names, item);
      return quantity !== null && name !== '' && !isRealised(name, quantity.reading.value);
    });
    return rows.get(column)! > others.length;
  };
  const found = tables.flatMap((each) =>
    each.table.columns.filter((column) => rows.has(column) && isMostlyRealised(each, column)),
  );
  return new Set(found);
}
