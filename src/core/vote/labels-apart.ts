/** Columns of labels below a heading that stands over numbers as well. */
import { TableValues } from '../tables/table-values';
import { byHeadingAndNumbers, holdsNumbers, type Table, type TableColumn } from '../tables/table';
import { withRole } from './reread';

/** No label of a class is longer. */
const longestLabel = 25;
/** So few labels say nothing. */
const fewestLabels = 2;

/** The table with the labels beside its capaian read as labels, where one heading is merged over both. */
export function withLabelsApart(table: Table): Table {
  const spec = table.layout.columns.find(({ content }) => content === 'label');
  if (spec === undefined || table.columns.some((column) => column.spec === spec)) return table;
  const labels = table.columns.find(
    (column) => hasNamesake(table, column) && holdsNumbers(column.spec) && holdsLabels(table, column),
  );
  if (labels === undefined) return table;
  const read = withRole(table, labels, spec);
  const columns = read.columns.map((column) =>
    column.index === labels.index ? { ...column, confidence: byHeadingAndNumbers } : column,
  );
  return { ...read, columns };
}

function hasNamesake({ columns }: Table, { index, heading }: TableColumn): boolean {
  return columns.some((other) => other.index === index - 1 && other.heading === heading);
}

function holdsLabels(table: Table, column: TableColumn): boolean {
  const values = new TableValues(table);
  if (values.cells(column).numbers > 0) return false;
  const texts = table.rows.map((_, item) => values.textAt(column, item)).filter((text) => text !== '');
  return texts.length >= fewestLabels && texts.every((text) => text.length <= longestLabel);
}
