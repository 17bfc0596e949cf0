/** The totals of tables that work out an index: the realisasi of that index, printed once more. */
import { columnsWithRole, type TableColumn } from '../recognise/table';
import type { TableValues } from '../tables/table-values';

/** Kinds of tables whose total is an index, with the role of its column and the name of its indicator. */
const indexes: Readonly<Record<string, readonly [role: string, indicator: string]>> = {
  'sakip-komponen': ['nilai', 'Nilai SAKIP'],
  kematangan: ['skor', 'Nilai Kematangan'],
};

/** A total with the indicator whose realisasi it is. */
export interface IndexTotal {
  readonly column: TableColumn;
  readonly item: number;
  readonly indicator: string;
}

/** The total of a table that works out an index, or null where it has none, or more than one column that could be it. */
export function indexTotal(values: TableValues): IndexTotal | null {
  const found = indexes[values.table.layout.kind];
  const [item] = values.table.totals;
  if (found === undefined || item === undefined || values.table.totals.length > 1) return null;
  const [role, indicator] = found;
  const [column, ...others] = columnsWithRole(values.table, role);
  return column === undefined || others.length > 0 ? null : { column, item, indicator };
}
