/** A table of no known kind, with its columns of texts and of numbers: what can be computed in it needs no kind. */
import type { ColumnSpec, Layout } from '../tables/layout';
import { rowHierarchy } from '../tables/hierarchy/row-hierarchy';
import { byHeading, type Table, type TableColumn } from '../tables/table';
import { TableValues } from '../tables/table-values';
import type { Sheet } from '../workbook/workbook';
import { numberSpec } from './columns';
import { totalByNumbers } from './total-by-numbers';

/** A kind of which nothing is known. */
const unknownLayout: Layout = {
  kind: 'tidak-dikenal',
  name: 'Tabel lain',
  titles: [],
  columns: [],
  required: [],
  relations: [],
};

const name: ColumnSpec = { role: 'uraian', content: 'text', heading: 'Uraian', aliases: [] };

/** Where an unknown table stands, and what stands above its columns from the left one to the right one. */
export interface UnknownBlock {
  readonly sheet: Sheet;
  readonly title: string | null;
  readonly headerTop: number;
  readonly left: number;
  readonly headings: readonly (string | null)[];
  readonly rows: readonly number[];
}

/** The table that stands there; its place among the others is given to it later. */
export function unknownTable({ sheet, title, headerTop, left, headings, rows }: UnknownBlock): Table {
  const columns = headings.map((heading, place): TableColumn => {
    const index = left + place;
    const spec = numberSpec(sheet, rows, { index, heading: heading ?? '' }) ?? name;
    return { index, spec, year: null, stage: null, heading: heading ?? '', confidence: byHeading };
  });
  const table: Table = {
    layout: unknownLayout,
    sheet,
    position: 0,
    title,
    area: { top: headerTop, left, bottom: rows.at(-1) ?? headerTop, right: left + headings.length - 1 },
    headerTop,
    columns,
    open: [],
    others: [],
    rows,
    ...rowHierarchy(sheet, unknownLayout, columns, rows),
  };
  const total = totalByNumbers(new TableValues(table));
  if (total === null) return table;
  return { ...table, totals: [...table.totals, total], tops: table.tops.filter((item) => item !== total) };
}
