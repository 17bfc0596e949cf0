/** Headings that say something else than what stands below them. */
import type { Table, TableColumn } from '../../src/core/tables/table';
import type { Cell, Workbook } from '../../src/core/workbook/workbook';
import type { Random } from '../random-reports/random';
import { numberCells, numberContents } from './digits';
import { withCells, withColumn } from './edit';
import { headingOf, type Disguised } from './headings';

/** What a column with such contents may be called although it is something else. */
const misleading: Readonly<Record<string, readonly string[]>> = {
  number: ['Realisasi Tahun Lalu', 'Target', 'Realisasi Thn Lalu', 'Realisasi n-1'],
  percent: ['Capaian Thn Lalu', 'Realisasi', 'Capaian', '(%)', 'Capaian Tahun Sebelumnya (%)', 'Target'],
  rupiah: ['Anggaran', 'Realisasi', 'Realisasi Tahun Lalu (Rp)', 'Pagu'],
};

/** Names under which other percentages stand beside the ones that a table is about. */
const misleadingColumns = ['Capaian Thn Lalu', '(%)', 'Realisasi (%)', 'Capaian (%)', 'Persentase', 'Realisasi n-1'];

/** Exchanges the headings of two columns of numbers, or gives one of them a misleading heading. */
export function withWrongHeading(random: Random, workbook: Workbook, table: Table): Disguised | null {
  const columns = table.columns.filter(({ spec }) => numberContents.includes(spec.content));
  const exchanged = columns.length >= 2 && random.chance(0.5) ? exchange(random, workbook, table, columns) : null;
  if (exchanged !== null) return exchanged;
  if (columns.length === 0) return null;
  const column = random.pick(columns);
  const place = headingOf(table, column);
  const others = misleading[column.spec.content]!.filter((heading) => heading !== column.heading);
  if (place === null) return null;
  const heading = random.pick(others);
  return {
    workbook: withCells(workbook, [{ ...place, cell: { value: heading } }]),
    cells: numberCells([table]),
    told: `${table.layout.kind}: ${column.heading} is called ${heading}`,
  };
}

function exchange(random: Random, workbook: Workbook, table: Table, columns: readonly TableColumn[]): Disguised | null {
  const [first, second] = random.sample(columns, 2);
  const [one, other] = [headingOf(table, first!), headingOf(table, second!)];
  if (one === null || other === null) return null;
  const cellAt = (row: number, column: number): Cell | undefined => table.sheet.rows[row]?.[column];
  return {
    workbook: withCells(workbook, [
      { ...one, cell: cellAt(other.row, other.column) },
      { ...other, cell: cellAt(one.row, one.column) },
    ]),
    cells: numberCells([table]),
    told: `${table.layout.kind}: ${first!.heading} and ${second!.heading} exchanged`,
  };
}

/** Adds a column of percentages that are none of the table's own, under a heading that seems to be one of them. */
export function withMisleadingColumn(random: Random, workbook: Workbook, table: Table): Disguised | null {
  const { sheet, rows, columns, area } = table;
  const numbers = columns.filter(({ spec }) => numberContents.includes(spec.content));
  if (numbers.length === 0) return null;
  const beside = random.pick(numbers);
  const place = headingOf(table, beside);
  if (place === null) return null;
  const at = beside.index + 1;
  const heading = random.pick(misleadingColumns);
  const cells = new Map<number, Cell>([[place.row, { value: heading }]]);
  for (const row of rows) {
    if (sheet.rows[row]?.[beside.index] === undefined) continue;
    cells.set(row, { value: random.int(100, 19_900) / 100, format: '0.00' });
  }
  if (area.top === place.row) cells.set(area.top, { value: heading });
  return {
    workbook: withColumn(workbook, sheet.name, at, cells),
    cells: numberCells([table]).map((cell) => (cell.column >= at ? { ...cell, column: cell.column + 1 } : cell)),
    told: `${table.layout.kind}: ${heading} stands beside ${beside.heading}`,
  };
}
