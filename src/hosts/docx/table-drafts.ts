/** The tables of a Word file that are being read, each inside a cell of the one before it. */
import type { Attributes } from '../xlsx/package-parts';
import { attributeOf, countOf, isOn } from './attributes';
import type { Block, WordCell, WordRow } from './word-blocks';

/** The elements that say how a table, its columns, a row or a cell is. */
export const TABLE_PROPERTIES: ReadonlySet<string> = new Set(['tblPr', 'tblGrid', 'trPr', 'tcPr']);

/** Widest table that Word makes; a file that claims more columns is no report. */
const MOST_COLUMNS = 63;

interface RowDraft {
  before: number;
  isHeading: boolean;
  isDeleted: boolean;
  readonly cells: WordCell[];
}

interface CellDraft {
  span: number;
  down: WordCell['down'];
  isDeleted: boolean;
  joins: boolean;
  readonly blocks: Block[];
}

interface TableDraft {
  readonly widths: number[];
  readonly rows: WordRow[];
  row: RowDraft | null;
  cell: CellDraft | null;
}

/** Puts rows and cells together, without those that are deleted. */
export class TableDrafts {
  private readonly tables: TableDraft[] = [];

  /** How many tables stand inside each other. */
  get depth(): number {
    return this.tables.length;
  }

  /** Whether a cell is open in the innermost table. */
  get hasCell(): boolean {
    const table = this.tables.at(-1);
    return table !== undefined && table.row !== null && table.cell !== null;
  }

  open(): void {
    this.tables.push({ widths: [], rows: [], row: null, cell: null });
  }

  openRow(): void {
    const table = this.tables.at(-1);
    if (table !== undefined) table.row = { before: 0, isHeading: false, isDeleted: false, cells: [] };
  }

  /** The blocks of the new cell; null outside of tables. */
  openCell(): Block[] | null {
    const table = this.tables.at(-1);
    if (table === undefined) return null;
    const blocks: Block[] = [];
    table.cell = { span: 1, down: null, isDeleted: false, joins: false, blocks };
    return blocks;
  }

  /** @param parent one of TABLE_PROPERTIES */
  openProperty(parent: string, name: string, attributes: Attributes): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    if (parent === 'tblGrid' && name === 'gridCol') table.widths.push(countOf(attributes, 0, 'w'));
    else if (parent === 'trPr' && table.row !== null) openInRow(table.row, name, attributes);
    else if (parent === 'tcPr' && table.cell !== null) openInCell(table.cell, name, attributes);
  }

  closeCell(): void {
    const table = this.tables.at(-1);
    if (table?.row === null || table?.row === undefined || table.cell === null) return;
    const { span, down, isDeleted, joins, blocks } = table.cell;
    table.cell = null;
    if (isDeleted) return;
    const { cells } = table.row;
    const last = cells.at(-1);
    if (joins && last !== undefined) cells[cells.length - 1] = { ...last, span: last.span + span };
    else cells.push({ span, down, blocks });
  }

  closeRow(): void {
    const table = this.tables.at(-1);
    if (table?.row === null || table?.row === undefined) return;
    const { before, isHeading, isDeleted, cells } = table.row;
    table.row = null;
    if (!isDeleted && cells.length > 0) table.rows.push({ before, isHeading, cells });
  }

  /** The innermost table; null when nothing is left of it. */
  close(): Block | null {
    const table = this.tables.pop();
    if (table === undefined || table.rows.length === 0) return null;
    return { kind: 'table', widths: table.widths, rows: table.rows };
  }
}

function openInRow(row: RowDraft, name: string, attributes: Attributes): void {
  if (name === 'gridBefore') row.before = Math.min(countOf(attributes, 0), MOST_COLUMNS);
  else if (name === 'tblHeader') row.isHeading = isOn(attributes);
  else if (name === 'del' || name === 'moveFrom') row.isDeleted = true;
}

function openInCell(cell: CellDraft, name: string, attributes: Attributes): void {
  if (name === 'gridSpan') cell.span = Math.min(Math.max(1, countOf(attributes, 1)), MOST_COLUMNS);
  else if (name === 'vMerge') cell.down = attributeOf(attributes, 'val') === 'restart' ? 'begins' : 'continues';
  else if (name === 'hMerge') cell.joins = attributeOf(attributes, 'val') !== 'restart';
  else if (name === 'cellDel') cell.isDeleted = true;
  else if (name === 'cellMerge') {
    const accepted = attributeOf(attributes, 'vMerge');
    if (accepted !== undefined) cell.down = accepted === 'cont' ? 'continues' : 'begins';
  }
}
