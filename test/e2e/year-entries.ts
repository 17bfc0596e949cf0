/** What the example office enters in the forms of a year, and how it comes into them: typed, or copied from another file. */
import { standar } from '../../src/core/profiles/standar';
import { emptyOffice } from '../../src/core/scaffold/empty-office';
import { exampleOffice } from '../../src/core/scaffold/example/example-office';
import { scaffold } from '../../src/core/scaffold/scaffold';
import type { PlannedCell } from '../../src/core/scaffold/sheet-plan';
import { formatCell } from '../../src/core/workbook/address';
import { cellAt, type CellValue, type Workbook } from '../../src/core/workbook/workbook';
import { sheetSentences } from '../../src/messages/sheets/id';

/** A cell to fill in, and what the example office enters. */
export interface Entry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Cells side by side and one below the other, without a gap. */
export interface Block {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Entry[])[];
}

/** So many cells of a block and fewer are typed; more of them come from another file. */
export const MOST_TYPED = 8;
/** More cells of a sheet come from another file at once, with the blank ones between them. */
const MOST_IN_PARTS = 100;
/** The lists that the forms bring with them. */
const LISTS = 'Sebutan Responden';
export const YEAR = 2025;

/** What the example office enters, sheet by sheet in the order of the file. */
export function entriesOfYear(year: number): readonly (readonly Entry[])[] {
  const blank = scaffold(standar, emptyOffice(year), sheetSentences);
  return scaffold(standar, exampleOffice(year), sheetSentences)
    .filter(({ name }) => name !== LISTS)
    .map(({ name, cells }) => {
      const there = blank.find((plan) => plan.name === name)?.cells ?? [];
      const rowOf = rowsOfSameNumber(cells, there);
      return cells.flatMap(({ row: rowOfExample, column, role, value, formula }): Entry[] => {
        if (role !== 'input' || value === undefined || formula !== undefined) return [];
        const row = rowOf(rowOfExample);
        const isThere = there.some((cell) => cell.row === row && cell.column === column && cell.value === value);
        return isThere ? [] : [{ sheet: name, row, column, value }];
      });
    })
    .filter((entries) => entries.length > 0);
}

/**
 * Where the empty form has the rows of the example: programmes, kegiatan and sub kegiatan go by their numbers, of which the
 * form has some to spare.
 */
function rowsOfSameNumber(example: readonly PlannedCell[], blank: readonly PlannedCell[]): (row: number) => number {
  const numbers = (cells: readonly PlannedCell[]): PlannedCell[] =>
    cells.filter(({ column, role, value }) => column === 0 && role === 'computed' && value !== undefined);
  const there = new Map(numbers(blank).map(({ value, row }) => [value, row]));
  const rows = new Map(numbers(example).map(({ value, row }) => [row, there.get(value)]));
  return (row) => rows.get(row) ?? row;
}

/** All entries as one block with gaps, as another file has them; null where the form has something of its own between them. */
function oneBlockOf(entries: readonly Entry[]): Block | null {
  const { sheet } = entries[0]!;
  const [rows, columns] = [entries.map(({ row }) => row), entries.map(({ column }) => column)];
  const [top, left, bottom, right] = [Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns)];
  const isWithin = ({ row, column }: { readonly row: number; readonly column: number }): boolean =>
    row >= top && row <= bottom && column >= left && column <= right;
  const at = new Map(entries.map((entry) => [formatCell(entry.row, entry.column), entry]));
  const form = scaffold(standar, emptyOffice(YEAR), sheetSentences).find(({ name }) => name === sheet)!;
  const isOwn = ({ value, formula }: PlannedCell): boolean => value !== undefined || formula !== undefined;
  if (form.cells.some((cell) => isWithin(cell) && isOwn(cell) && !at.has(formatCell(cell.row, cell.column))))
    return null;
  const block = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_cell, column): Entry => {
      const place = { sheet, row: top + row, column: left + column };
      return at.get(formatCell(place.row, place.column)) ?? { ...place, value: null };
    }),
  );
  return { sheet, top, left, rows: block };
}

/**
 * The entries of a sheet as blocks: what stands side by side in a row, and below it in rows of the same columns; many of
 * them as one.
 */
export function blocksOf(entries: readonly Entry[]): readonly Block[] {
  const whole = entries.length > MOST_IN_PARTS ? oneBlockOf(entries) : null;
  if (whole !== null) return [whole];
  const sorted = [...entries].sort((first, second) => first.row - second.row || first.column - second.column);
  const runs: Entry[][] = [];
  for (const entry of sorted) {
    const last = runs.at(-1)?.at(-1);
    if (last?.row === entry.row && last.column === entry.column - 1) runs.at(-1)!.push(entry);
    else runs.push([entry]);
  }
  const blocks: { sheet: string; top: number; left: number; rows: Entry[][] }[] = [];
  for (const run of runs) {
    const { sheet, row, column } = run[0]!;
    const above = blocks.find(
      ({ top, left, rows }) => left === column && top + rows.length === row && rows[0]!.length === run.length,
    );
    if (above === undefined) blocks.push({ sheet, top: row, left: column, rows: [run] });
    else above.rows.push(run);
  }
  return blocks;
}

/** A value as somebody types it here. */
export function written(value: CellValue): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value ?? '');
}

/** The entries that a workbook does not hold as they were entered. */
export function lostOf(workbook: Workbook, entries: readonly Entry[]): string[] {
  return entries.flatMap(({ sheet, row, column, value }) => {
    const found = workbook.sheets.find(({ name }) => name === sheet);
    const arrived = (found === undefined ? undefined : cellAt(found, row, column)?.value) ?? null;
    return arrived === value
      ? []
      : [`${sheet}!${formatCell(row, column)}: ${String(value)} → ${JSON.stringify(arrived)}`];
  });
}
