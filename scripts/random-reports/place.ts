/** Puts tables on the sheets of a workbook. */
import type { Area, Cell, Sheet, Workbook } from '../../src/core/workbook/workbook';
import type { Content } from './content';
import type { Random } from './random';
import type { RandomTable } from './table';
import { prose } from './words';

/** How a workbook came to be: typed, or pasted as text; one table per sheet, or several. */
export interface Placement {
  readonly typed: boolean;
  readonly stacked: boolean;
}

interface Draft {
  readonly name: string;
  readonly rows: (Cell | undefined)[][];
  readonly merges: Area[];
}

/** A workbook of tables. */
export function place(random: Random, tables: readonly RandomTable[], placement: Placement): Workbook {
  const drafts: Draft[] = [];
  const perSheet = placement.stacked ? Math.ceil(tables.length / random.int(1, 3)) : 1;
  const left = placement.stacked ? random.int(0, 2) : random.pick([0, 0, 0, 1]);
  tables.forEach((table, index) => {
    if (index % perSheet === 0) drafts.push({ name: sheetName(random, table, drafts.length), rows: [], merges: [] });
    const draft = drafts[drafts.length - 1]!;
    if (draft.rows.length > 0) between(random, draft, left);
    putTable(random, draft, table, left, placement.typed);
  });
  return {
    sheets: drafts.map(({ name, rows, merges }): Sheet => {
      return { name, hidden: false, rows, merges, hiddenRows: [], hiddenColumns: [] };
    }),
  };
}

function sheetName(random: Random, table: RandomTable, index: number): string {
  const number = /\d\.\d+/.exec(table.title)?.[0] ?? '';
  return random.pick([
    `Sheet${index + 1}`,
    `${number} ${table.kind} ${index}`.trim().slice(0, 31),
    `Tabel ${index + 1}`,
  ]);
}

function line(text: string, column: number): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  cells[column] = { value: text };
  return cells;
}

/** What stands between two tables of one sheet: blank rows and at least one line of prose or a source. */
function between(random: Random, draft: Draft, left: number): void {
  if (random.chance(0.2)) draft.rows.push(line('Sumber: data diolah', left));
  for (let blank = random.int(0, 2); blank > 0; blank--) draft.rows.push([]);
  draft.rows.push(line(random.pick(prose), left));
  for (let blank = random.int(0, 2); blank > 0; blank--) draft.rows.push([]);
}

function putTable(random: Random, draft: Draft, table: RandomTable, left: number, typed: boolean): void {
  draft.rows.push(line(table.title, random.chance(0.8) ? left : left + 1));
  if (random.chance(0.15)) draft.rows.push([]);
  const top = draft.rows.length;
  for (const row of table.rows) draft.rows.push(cellsOf(row, left, typed));
  for (const area of table.merges) {
    draft.merges.push({
      top: area.top + top,
      left: area.left + left,
      bottom: area.bottom + top,
      right: area.right + left,
    });
  }
}

function cellsOf(row: readonly Content[], left: number, typed: boolean): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  row.forEach((content, index) => {
    if (content === null) return;
    if (typeof content === 'string') cells[left + index] = { value: content };
    else cells[left + index] = typed ? content.typed : { value: content.text };
  });
  return cells;
}
