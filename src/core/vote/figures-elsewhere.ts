/** Columns of numbers with an unknown heading that print what other tables of the workbook print of the same rows. */
import { numberSpec } from '../arithmetic/columns';
import { isFactRole } from '../claims/fact';
import { PrintedReadings, type Verdicts } from '../claims/printed-readings';
import { statedBy, statingTables } from '../claims/stating-tables';
import { isUnknownText } from '../recognise/known-headings';
import { reportYear } from '../recognise/report-year';
import type { ColumnSpec } from '../tables/layout';
import type { OpenColumn, Table, TableColumn } from '../tables/table';
import { TableValues } from '../tables/table-values';
import { rolesFor, withRole } from './reread';

/** So many rows must be that figure, and so many times as many as are not. */
const fewestSame = 2;
const timesAsMany = 2;
/** A longer table is a list of data. */
const mostRows = 150;

/** The tables with such columns read as the figure that they repeat: the target, beside that after a change. */
export function withFiguresElsewhere(tables: readonly Table[]): readonly Table[] {
  if (!tables.some((table) => table.open.some((column) => mayRepeat(table, column)))) return tables;
  const values = TableValues.of(tables);
  const year = reportYear(tables);
  return tables.map((table) => {
    const open = table.open.filter((column) => mayRepeat(table, column));
    if (open.length === 0) return table;
    const others = statingTables(values, year).filter((each) => each.values.table !== table);
    const printed = new PrintedReadings(others);
    const verdicts: VerdictsOf = (reading, { index }) => {
      const found = statedBy(new TableValues(reading), values, year).flatMap((stating) =>
        stating.statements
          .filter(({ column }) => column.index === index)
          .map(({ what, role, column }) => printed.verdicts(stating, column, what, role)),
      );
      const sum = (wanted: keyof Verdicts): number => found.reduce((added, each) => added + each[wanted], 0);
      return { same: sum('same'), different: sum('different') };
    };
    return open.reduce((known, column) => withFigure(known, column, verdicts), table);
  });
}

/** How many rows of a column print what other tables print of them, where its table is read so, and how many something else. */
type VerdictsOf = (reading: Table, column: OpenColumn) => Verdicts;

function mayRepeat({ sheet, rows }: Table, column: OpenColumn): boolean {
  if (column.isChosen === true || column.refuted !== undefined || !isUnknownText(column.heading)) return false;
  return rows.length <= mostRows && numberSpec(sheet, rows, column) !== null;
}

function withFigure(table: Table, column: OpenColumn, verdicts: VerdictsOf): Table {
  let best = table;
  let most = fewestSame - 1;
  for (const spec of rolesFor(table, column).filter(({ role }) => isFactRole(role))) {
    const staged = besideTwin(table, column, spec);
    if (staged === null) continue;
    const open = table.open.map((each) => (each === column ? staged : each));
    const reading = withRole({ ...table, open }, column, spec);
    const { same, different } = verdicts(reading, column);
    if (same >= timesAsMany * different && same > most) [best, most] = [reading, same];
  }
  return best;
}

/** The column as it was before or after the change of which the heading of its twin speaks; null beside one that speaks of none. */
function besideTwin({ columns }: Table, column: OpenColumn, spec: ColumnSpec): OpenColumn | null {
  const twins = columns.filter((each) => each.spec === spec && each.year === column.year);
  if (twins.length === 0) return column;
  const [{ stage }] = twins as [TableColumn];
  if (twins.length > 1 || stage === null) return null;
  return { ...column, stage: stage === 'after' ? 'before' : 'after' };
}
