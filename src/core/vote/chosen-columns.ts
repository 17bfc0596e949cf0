/** Columns of which somebody has said what they mean. */
import { byHeading, type Table } from '../tables/table';
import type { ChosenColumn } from '../workbook/workbook';
import { withRoles } from './reread';

/** The tables with those columns in the roles that were chosen, as sure as by their headings. */
export function withChosenColumns(
  tables: readonly Table[],
  chosen: readonly ChosenColumn[] | undefined,
): readonly Table[] {
  return chosen === undefined ? tables : tables.map((table) => chosen.reduce(withChosenColumn, table));
}

function withChosenColumn(table: Table, { sheet, kind, heading, role }: ChosenColumn): Table {
  const { layout, columns, open } = table;
  if (table.sheet.name !== sheet || layout.kind !== kind) return table;
  const spec = role === null ? null : layout.columns.find((each) => each.role === role);
  const own = new Set([...columns, ...open].flatMap((each) => (each.heading === heading ? [each.index] : [])));
  if (spec === undefined || own.size === 0) return table;
  const displaced = columns.filter((each) => spec?.repeats !== true && each.spec === spec && !own.has(each.index));
  const read = withRoles(
    table,
    new Map([
      ...displaced.map(({ index }) => [index, null] as const),
      ...[...own].map((index) => [index, spec] as const),
    ]),
  );
  const isOwn = ({ index }: { readonly index: number }): boolean => own.has(index);
  return {
    ...read,
    others: [],
    columns: read.columns.map((each) => (isOwn(each) ? { ...each, confidence: byHeading, isChosen: true } : each)),
    open: read.open.map((each) => (isOwn(each) ? { ...each, isChosen: true } : each)),
  };
}
