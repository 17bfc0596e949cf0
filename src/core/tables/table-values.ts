/** Reads the cells of a found table, each once, with one unit per column. */
import type { Direction } from '../calc/capaian';
import { nameKey } from '../names/similar-names';
import { kept } from '../remember';
import { holdsNumbers, type Table, type TableColumn } from './table';
import { readingAt } from '../workbook/read-cell';
import type { Reading } from '../workbook/reading';
import { cellAt, cellText } from '../workbook/workbook';
import { cellsOf, type ColumnCells } from './column-cells';
import { ColumnNumbers } from './column-numbers';
import { DirectionsByName, type Directions, type StatedDirection } from './directions';
import { percentUnit } from './percent-unit';
import type { Quantity } from './quantity';

/** The cells of one table as readings and as quantities. */
export class TableValues {
  /** By the index of the column. */
  private readonly knownNumbers: ColumnNumbers[] = [];
  private readonly knownCells: ColumnCells[] = [];
  private readonly knownKeys: string[][] = [];
  private readonly firstOfRole = new Map<string, TableColumn>();
  private readonly totals: ReadonlySet<number>;
  private directions: Directions | null = null;

  constructor(readonly table: Table) {
    this.totals = new Set(table.totals);
    for (const column of table.columns) kept(this.firstOfRole, column.spec.role, () => column);
  }

  /**
   * Reads all tables of a workbook: what one says of an indicator holds for the others.
   * @param known where the directions are known otherwise than from the tables
   */
  static of(tables: readonly Table[], known?: Directions): TableValues[] {
    const all = tables.map((table) => new TableValues(table));
    const directions = known ?? new DirectionsByName(all);
    for (const values of all) values.directions = directions;
    return all;
  }

  /** What the workbook says of the direction of the indicator in a row, null where it says nothing. */
  statedDirection(item: number): StatedDirection | null {
    this.directions ??= new DirectionsByName([this]);
    return this.directions.of(this, item);
  }

  /** The direction of the indicator in a row, null where nothing tells it. */
  direction(item: number): Direction | null {
    return this.statedDirection(item)?.direction ?? null;
  }

  /** True where the indicator of a row is measured in percent. */
  isInPercent(item: number): boolean {
    const own = this.column('satuan');
    const text = own === undefined ? this.statedDirection(item)?.satuan?.text : this.textAt(own, item);
    return text !== undefined && /^(?:%|persen)$/i.test(text.trim());
  }

  /** True for a total row. */
  isTotal(item: number): boolean {
    return this.totals.has(item);
  }

  /** True for a row that one of its texts calls so, in a column that was not understood, too. */
  isCalled(item: number, isName: (text: string) => boolean): boolean {
    return this.nameOf(item, isName) !== null;
  }

  /** The first text of a row that is a name of some sort; null for none. */
  nameOf(item: number, isName: (text: string) => boolean): string | null {
    for (const column of this.table.columns) {
      const text = column.spec.content === 'text' ? this.textAt(column, item) : null;
      if (text !== null && isName(text)) return text;
    }
    for (const { index } of this.table.open) {
      const value = cellAt(this.table.sheet, this.table.rows[item]!, index)?.value;
      if (typeof value === 'string' && isName(value.trim())) return value.trim();
    }
    return null;
  }

  /** What stands in a column; quotients of what is never negative are not so for the brackets around all of them. */
  cells(column: TableColumn): ColumnCells {
    return (this.knownCells[column.index] ??= this.readCells(column));
  }

  private readCells({ index, spec }: TableColumn): ColumnCells {
    const cells = cellsOf(this.table, index);
    const isQuotient = this.table.layout.relations.some(({ quotient }) => quotient?.result === spec.role);
    return isQuotient ? cells.withoutBrackets : cells;
  }

  /** What stands in the cell of a row. */
  reading(column: TableColumn, item: number): Reading {
    if (holdsNumbers(column.spec)) return this.cells(column).reading(item);
    return readingAt(this.table.sheet, this.table.rows[item]!, column.index);
  }

  /** The numbers of a column. */
  numbers(column: TableColumn): ColumnNumbers {
    return (this.knownNumbers[column.index] ??= new ColumnNumbers(
      this.table,
      column,
      this.cells(column),
      this.unitOf(column),
    ));
  }

  private unitOf(column: TableColumn): 1 | 100 {
    return column.spec.content === 'percent' ? percentUnit(this, column) : 1;
  }

  /** The number of a row; null where none stands. */
  quantity(column: TableColumn, item: number): Quantity | null {
    return this.numbers(column).quantity(item);
  }

  /** The numbers of a column with all that is known about them, one per data row; null where no number stands. */
  quantities(column: TableColumn): readonly (Quantity | null)[] {
    return this.numbers(column).quantities;
  }

  /** The first column that plays a role, or undefined. */
  column(role: string): TableColumn | undefined {
    return this.firstOfRole.get(role);
  }

  /** The text of a row in the first column that plays a role, '' when there is none. */
  text(role: string, item: number): string {
    const column = this.column(role);
    return column === undefined ? '' : this.textAt(column, item);
  }

  /** The key of the name in a cell, worked out once; see `nameKey`. */
  nameKey(column: TableColumn, item: number): string {
    const keys = (this.knownKeys[column.index] ??= new Array<string>(this.table.rows.length));
    return (keys[item] ??= nameKey(this.textAt(column, item)));
  }

  /** The text of a cell, '' when it is empty. */
  textAt(column: Pick<TableColumn, 'index'>, item: number): string {
    return cellText(this.table.sheet, this.table.rows[item]!, column.index);
  }
}

/** The values of all tables that were found in one workbook. */
export interface Report {
  /** The year of the report, or null when nothing tells it. */
  readonly year: number | null;
  /** One per table, in the order in which they stand. */
  readonly values: readonly TableValues[];
}

/** The tables that have a column with a role. */
export function tablesWith(role: string, tables: readonly TableValues[]): TableValues[] {
  return tables.filter((values) => values.column(role) !== undefined);
}
