/** Everything that the tables of a report say of each indicator, row by row. */
import { kept } from '../remember';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { identify } from './identify';
import { statingTables } from './stating-tables';
import type { StatingTable } from './statements';
import { subjectsOf } from './subjects';

/** A row of a table that speaks of an indicator. */
export interface IndicatorStatement {
  readonly stating: StatingTable;
  readonly item: number;
}

/** A cell that states something. */
export interface StatedCell {
  readonly values: TableValues;
  readonly item: number;
  readonly column: TableColumn;
}

/** Columns of words about an indicator. */
const tellingRoles = ['analisis', 'solusi', 'formulasi', 'penjelasan', 'sasaran'];

/** Tables of words about indicators, which state no number of them. */
function tellingTables(all: readonly TableValues[], stating: readonly StatingTable[]): StatingTable[] {
  const subjects = subjectsOf(all);
  return all
    .filter((values) => values.column('indikator') !== undefined)
    .filter((values) => tellingRoles.some((role) => values.column(role) !== undefined))
    .filter((values) => !stating.some((each) => each.values === values))
    .map((values) => ({
      values,
      statements: [],
      who: (item) => identify(values, 'indikator', item, values.text('indikator', item), subjects),
    }));
}

/** An indicator with the rows that speak of it, in the order of the tables. */
export interface IndicatorRows {
  readonly name: string;
  readonly rows: readonly IndicatorStatement[];
}

/**
 * The indicators of the office, not those of its programmes, in the order in which the tables name them.
 * @param rank tables of a lower rank come first
 */
export function rowsOfIndicators(
  all: readonly TableValues[],
  year: number | null,
  rank: (table: StatingTable) => number,
): IndicatorRows[] {
  const stating = statingTables(all, year);
  const tables = [...stating, ...tellingTables(all, stating)].sort((one, other) => rank(one) - rank(other));
  const byKey = new Map<string, { name: string; rows: IndicatorStatement[] }>();
  for (const table of tables) {
    table.values.table.rows.forEach((_, item) => {
      const who = table.values.isTotal(item) && table.statements.length === 0 ? null : table.who(item);
      // The key of an indicator of a programme ends with that of the programme.
      if (who === null || !who.key.endsWith(' ')) return;
      kept(byKey, who.key, () => ({ name: who.name, rows: [] })).rows.push({ stating: table, item });
    });
  }
  return [...byKey.values()];
}

/** The cell of some rows that states something, such as `realisasi 2025 indikator`; what the change of an agreement says goes first. */
export function statedIn(rows: readonly IndicatorStatement[], what: string): StatedCell | null {
  let before: StatedCell | null = null;
  for (const { stating, item } of rows) {
    const { values, statements } = stating;
    for (const statement of statements) {
      const { column } = statement;
      if (statement.what !== what || values.textAt(column, item) === '') continue;
      if (statement.stage === 'after') return { values, item, column };
      before ??= { values, item, column };
    }
  }
  return before;
}

/** The first text that some rows have in a column of a role; empty where none has. */
export function textIn(rows: readonly IndicatorStatement[], role: string): string {
  for (const { stating, item } of rows) {
    const text = stating.values.text(role, item);
    if (text !== '') return text;
  }
  return '';
}
