/** The ways in which the headings of a right report are changed before its numbers are. */
import type { Table, TableColumn } from '../../src/core/tables/table';
import type { Workbook } from '../../src/core/workbook/workbook';
import type { Random } from '../random-reports/random';
import { numberCells, numberContents } from './digits';
import { withCells, type Edit } from './edit';
import { headingOf, type Disguised } from './headings';
import { withMisleadingColumn, withWrongHeading } from './wrong-roles';

/** A case of the measurement. */
export interface Case {
  readonly name: string;
  readonly disguise: (random: Random, workbook: Workbook, tables: readonly Table[]) => Disguised | null;
}

/** Headings that no kind of table knows. */
const strangeHeadings = ['Butir', 'Tolok Ukur', 'Prestasi', 'Besaran', 'Hasil Akhir', 'Takaran', 'Isian'];

/** Texts that no relation needs. */
const besideTheNumbers = ['nomor', 'kode', 'satuan', 'keterangan'];

const isText = ({ spec }: TableColumn): boolean => spec.content === 'text' && !besideTheNumbers.includes(spec.role);
const isNumber = ({ spec }: TableColumn): boolean => numberContents.includes(spec.content);

/** Makes the heading of one random column unknown, also where it is repeated after a page break. */
function renamed(random: Random, table: Table, wanted: (column: TableColumn) => boolean): Edit[] {
  const columns = table.columns.filter(wanted);
  const place = columns.length === 0 ? null : headingOf(table, random.pick(columns));
  if (place === null) return [];
  const heading = table.sheet.rows[place.row]![place.column]!.value;
  const cell = { value: random.pick(strangeHeadings) };
  const edits: Edit[] = [];
  for (let row = place.row; row <= table.area.bottom; row++) {
    if (table.sheet.rows[row]?.[place.column]?.value === heading) edits.push({ ...place, row, cell });
  }
  return edits;
}

function everywhere(wanted: (column: TableColumn) => boolean): Case['disguise'] {
  return (random, workbook, tables) => {
    const edits = tables.flatMap((table) => renamed(random, table, wanted));
    return { workbook: withCells(workbook, edits), cells: numberCells(tables), told: 'everywhere' };
  };
}

/**
 * The lines of a title are the only texts of their rows; a number among the data above may happen to stand in it, too. The
 * title of a changed agreement stays: nothing else says which of two agreements holds.
 */
function withoutTitles(workbook: Workbook, tables: readonly Table[]): Workbook {
  const edits = tables.flatMap(({ sheet, headerTop, title }) => {
    if (title === null || /\bperubahan\b/i.test(title)) return [];
    return [1, 2, 3, 4].flatMap((above): Edit[] => {
      const row = headerTop - above;
      const filled = [...(sheet.rows[row] ?? [])].flatMap((cell, column) =>
        (cell?.value ?? '') === '' ? [] : [column],
      );
      const [column] = filled;
      const text = column === undefined ? null : sheet.rows[row]![column]!.value;
      const isLine = filled.length === 1 && typeof text === 'string' && title.includes(text.trim());
      return isLine ? [{ sheet: sheet.name, row, column: column!, cell: undefined }] : [];
    });
  });
  return withCells(workbook, edits);
}

/** The cases, in the order in which they are printed. */
export const cases: readonly Case[] = [
  {
    name: 'headings known',
    disguise: (_, workbook, tables) => ({ workbook, cells: numberCells(tables), told: 'nothing' }),
  },
  {
    name: 'titles removed',
    disguise: (_, workbook, tables) => ({
      workbook: withoutTitles(workbook, tables),
      cells: numberCells(tables),
      told: 'titles removed',
    }),
  },
  {
    name: 'one heading of one table unknown',
    disguise(random, workbook, tables) {
      const table = random.pick(tables);
      const edits = renamed(random, table, (column) => isText(column) || isNumber(column));
      const [edit] = edits;
      if (edit === undefined) return null;
      return {
        workbook: withCells(workbook, edits),
        cells: numberCells([table]),
        told: `${table.layout.kind}: ${String(edit.column)} is ${String(edit.cell?.value)}`,
      };
    },
  },
  { name: 'a text heading unknown in every table', disguise: everywhere(isText) },
  { name: 'a number heading unknown in every table', disguise: everywhere(isNumber) },
  {
    name: 'wrong role in one table',
    disguise: (random, workbook, tables) => {
      const table = random.pick(tables);
      return random.chance(0.3)
        ? withMisleadingColumn(random, workbook, table)
        : withWrongHeading(random, workbook, table);
    },
  },
  {
    name: 'wrong roles in every table',
    disguise(random, workbook, tables) {
      let changed = workbook;
      for (const table of tables) changed = withWrongHeading(random, changed, table)?.workbook ?? changed;
      return { workbook: changed, cells: numberCells(tables), told: 'everywhere' };
    },
  },
];
