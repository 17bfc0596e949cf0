/** Columns of texts with an unknown heading that list what other tables of the workbook list. */
import { bestOf } from '../best-of';
import { nameKey } from '../names/similar-names';
import { nomor } from '../layouts/columns';
import { isUnknownText } from '../recognise/known-headings';
import { kept } from '../remember';
import type { ColumnSpec } from '../tables/layout';
import { byHeading, type OpenColumn, type Table, type TableColumn } from '../tables/table';
import { cellAt } from '../workbook/workbook';
import { withRole } from './reread';

/** So many different names at least must stand elsewhere, and so large a share of all. */
const fewestNames = 2;
const smallestShare = 2 / 3;

/** The tables with such columns read as what the same texts are elsewhere: the names of its indicators, of its programmes. */
export function withNamesElsewhere(tables: readonly Table[]): Table[] {
  const listed = tables.some(({ open }) => open.some(mayList)) ? listedNames(tables) : new Map<string, Set<string>>();
  return tables.map((table) =>
    table.open.filter(mayList).reduce((read, column) => withNames(read, column, listed), table),
  );
}

function mayList({ heading, isChosen, refuted }: OpenColumn): boolean {
  return isChosen !== true && refuted === undefined && isUnknownText(heading);
}

/** Numbers of rows and prose name nothing. */
function areNames({ content, isProse, isInterval }: ColumnSpec): boolean {
  return content === 'text' && isProse !== true && isInterval !== true;
}

/** What the columns whose headings say their role list, by role. */
function listedNames(tables: readonly Table[]): Map<string, Set<string>> {
  const listed = new Map<string, Set<string>>();
  for (const table of tables) {
    for (const column of table.columns) {
      if (column.confidence < byHeading || column.spec === nomor || !areNames(column.spec)) continue;
      const names = kept(listed, column.spec.role, () => new Set<string>());
      for (const name of namesIn(table, column)) names.add(name);
    }
  }
  return listed;
}

function namesIn({ sheet, rows }: Table, { index }: Pick<TableColumn, 'index'>): Set<string> {
  const texts = rows.map((row) => cellAt(sheet, row, index)?.value);
  const keys = texts.map((text) => (typeof text === 'string' ? nameKey(text) : ''));
  return new Set(keys.filter((key) => key !== ''));
}

function withNames(table: Table, column: OpenColumn, listed: ReadonlyMap<string, ReadonlySet<string>>): Table {
  const names = [...namesIn(table, column)];
  const taken = new Set(table.columns.map(({ spec }) => spec.role));
  const free = table.layout.columns.filter((spec) => !taken.has(spec.role) && areNames(spec));
  const alike = ({ role }: ColumnSpec): number => names.filter((name) => listed.get(role)?.has(name)).length;
  const best = bestOf(free, alike, Math.max(fewestNames, names.length * smallestShare) - 1e-9);
  return best === null ? table : withRole(table, column, best);
}
