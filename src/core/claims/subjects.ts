/** What the rows of a workbook speak of, worked out once for all checks. */
import type { TableValues } from '../tables/table-values';
import { remember } from '../remember';
import { Entities } from './entities';
import { keysOfRows, SasaranIndex } from './row-names';

/** The indicators, programmes and sasaran that the tables of a workbook name. */
export interface Subjects {
  readonly indikator: Entities;
  readonly program: Entities;
  readonly sasaran: SasaranIndex;
}

/** The subjects of all tables of a workbook; asked again for the same tables they are not worked out again. */
export const subjectsOf = remember((tables: readonly TableValues[]): Subjects => {
  const indikator = new Entities([
    ...tables.map((values) => keysOfRows(values, 'indikator')),
    ...tables.map(indicatorsOfProgrammes),
  ]);
  const program = new Entities(tables.map((values) => keysOfRows(values, 'program')));
  return { indikator, program, sasaran: new SasaranIndex(tables, indikator) };
});

/** The indicators of programmes in a table that has indicators of its own; they are a list apart. */
function indicatorsOfProgrammes(values: TableValues): string[] {
  const column = values.column('indikatorProgram');
  return column === undefined ? [] : values.table.rows.map((_, item) => values.nameKey(column, item));
}
