/** What a check says of every table that it found, and of the sheets on which it found none. */
import type { CheckContext } from '../checks/context';
import { identitySheet } from '../workbook/identity-sheet';
import type { FoundTable } from '../findings/check-result';
import type { ComputedFigures } from '../tables/computed-figures';
import { countFigures } from '../tables/figures';
import type { TableValues } from '../tables/table-values';
import type { Sheet } from '../workbook/workbook';

/** The tables in the order in which they were found. */
export function foundTables({ values }: CheckContext, computed: ComputedFigures): FoundTable[] {
  return values.map((each) => foundTable(each, computed));
}

function foundTable(values: TableValues, computed: ComputedFigures): FoundTable {
  const { layout, sheet, area, title, columns, open } = values.table;
  const { figures, isUnfilled } = countFigures(values);
  return {
    kind: layout.kind,
    name: layout.name,
    sheet: sheet.name,
    area,
    title,
    figures,
    computed: computed.count(values.table),
    isUnfilled,
    columns: [
      ...columns.map(({ index, heading, spec, confidence }) => ({ index, heading, role: spec.role, confidence })),
      ...open.map(({ index, heading }) => ({ index, heading, role: null, confidence: 0 })),
    ]
      .sort((a, b) => a.index - b.index)
      .map(({ heading, role, confidence }) => ({ heading, role, confidence })),
    prose: [
      ...columns.filter(({ spec }) => spec.isProse === true).map(({ index }) => ({ index, isKnown: true })),
      ...open.map(({ index }) => ({ index, isKnown: false })),
    ],
  };
}

/** The names of the sheets with something on them on which no table was found; what is entered once stands on its own. */
export function unrecognisedSheets({ workbook, recognition }: CheckContext): string[] {
  const recognised = new Set(recognition.tables.map(({ sheet }) => sheet.name));
  return workbook.sheets
    .filter(
      (sheet) => sheet.name !== identitySheet && !sheet.hidden && !recognised.has(sheet.name) && hasContent(sheet),
    )
    .map(({ name }) => name);
}

/** True for a sheet with something in a cell. */
export function hasContent({ rows }: Sheet): boolean {
  return rows.some((row) => row?.some((cell) => cell !== undefined && cell.value !== null && cell.value !== ''));
}
