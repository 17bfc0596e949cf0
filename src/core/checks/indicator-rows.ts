/** The rows of tables that speak of the indicators of the office, not of those of its programmes. */
import { isAnnotation } from '../names/annotation';
import { nameKey } from '../names/similar-names';
import { subjectsOf } from '../claims/subjects';
import { remember } from '../remember';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';

/** An indicator as one row of a table names it. */
export interface IndicatorRow {
  readonly values: TableValues;
  /** Index in the rows of the table. */
  readonly item: number;
  readonly column: TableColumn;
  /** The indicator; where the row prints its sasaran instead, the indicator that belongs to it. */
  readonly name: string;
  /** The key of that name. */
  readonly key: string;
}

/** The rows of each table among all of a workbook; found once for all checks. */
const rowsAmong = remember((all: readonly TableValues[]) => remember((values: TableValues) => findRows(values, all)));

/** The rows of some tables that name an indicator of the office, in the order of the tables. */
export function indicatorRows(tables: readonly TableValues[], all: readonly TableValues[]): IndicatorRow[] {
  return tables.flatMap(rowsAmong(all));
}

function findRows(values: TableValues, all: readonly TableValues[]): IndicatorRow[] {
  const column = values.column('indikator');
  if (column === undefined) return [];
  const { sasaran } = subjectsOf(all);
  const rows: IndicatorRow[] = [];
  values.table.rows.forEach((_, item) => {
    const text = values.textAt(column, item);
    if (!/\p{L}{2}/u.test(text) || isAnnotation(text) || values.isTotal(item) || isOfProgramme(values, column, item))
      return;
    const own = values.nameKey(column, item);
    const meant = sasaran.indicatorFor(own, values);
    rows.push({ values, item, column, name: meant ?? text, key: meant === null ? own : nameKey(meant) });
  });
  return rows;
}

/**
 * A programme to the left of the indicator makes it one of the programme; so does one above it, where the row begins
 * nothing new: a second indicator of the same programme.
 */
function isOfProgramme(values: TableValues, indicator: TableColumn, item: number): boolean {
  const programme = values.column('program');
  if (programme === undefined || programme.index > indicator.index) return false;
  let row = item;
  while (row > 0 && values.textAt(programme, row) === '' && !beginsNew(values, row)) row--;
  return values.textAt(programme, row) !== '';
}

const beginning = ['nomor', 'tujuan', 'sasaran'] as const;

function beginsNew(values: TableValues, item: number): boolean {
  return beginning.some((role) => values.text(role, item) !== '');
}
