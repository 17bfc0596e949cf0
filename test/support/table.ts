/** One table as a report prints it: what it is recognised as, and what is found in it. */
import type { Finding } from '../../src/core/findings/finding';
import { recognise } from '../../src/core/recognise/recognise';
import type { Table } from '../../src/core/tables/table';
import { TableValues } from '../../src/core/tables/table-values';
import { expectMarked } from './findings';
import { sheetOf, type SheetOptions } from './sheet';

/** The roles of the columns of a table from left to right, each with its year or stage: `target 2023`. */
export function rolesOf(table: Table): string {
  return table.columns
    .map(({ spec, year, stage }) => [spec.role, year, stage].filter((part) => part !== null).join(' '))
    .join(', ');
}

/** The values of the tables of a workbook whose sheets S1, S2 … are written with bars. */
export function valuesOf(...tables: readonly string[]): TableValues[] {
  const sheets = tables.map((table, index) => sheetOf(`S${index + 1}`, table).sheet);
  return recognise({ sheets }).tables.map((table) => new TableValues(table));
}

/**
 * Expects a sheet written with bars to hold one table of a kind, with these roles, and the findings marked in its
 * cells: not less and not more. Gives the findings.
 */
export function expectTable(
  kind: string,
  roles: string,
  table: string,
  options: SheetOptions = {},
): readonly Finding[] {
  const marked = sheetOf('S', table, options);
  const { tables } = recognise({ sheets: [marked.sheet] });
  expect(tables.map((found) => [found.layout.kind, rolesOf(found)])).toEqual([[kind, roles]]);
  return expectMarked([marked]);
}
