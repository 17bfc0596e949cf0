/** What the strict Excel host needs of a spreadsheet grid; Univer offers it in the browser, plain arrays in tests. */
import type { Area, Cell, CellValue } from '../../../core/workbook/workbook';

/** One sheet of the grid; its id stays when it is renamed. */
export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
}

/** What is put into a cell: a value, or a formula with its equals sign; null empties the cell. */
export type CellInput = { readonly value: CellValue } | { readonly formula: string };

/** A spreadsheet grid. Every method takes effect at once, except that formulas are calculated by `settle`. */
export interface Grid {
  /** The sheets in the order of their tabs. */
  sheets(): readonly GridSheet[];
  /** The rectangle that holds every value of a sheet, or null when there is none. */
  usedArea(sheetId: string): Area | null;
  /** A cell with its raw value, also one that a formula of another cell has spilled into. */
  cell(sheetId: string, row: number, column: number): Cell | undefined;
  merges(sheetId: string): readonly Area[];
  isRowHidden(sheetId: string, row: number): boolean;
  isColumnHidden(sheetId: string, column: number): boolean;
  /** Adds an empty sheet after the last one and gives its id. */
  addSheet(name: string): string;
  /** Brings a sheet to the front. */
  activate(sheetId: string): void;
  /** Brings a sheet to the front and selects an area of it. */
  select(sheetId: string, area: Area): void;
  /** Writes into the cells from the top left corner on; undefined leaves a cell as it is. */
  write(sheetId: string, top: number, left: number, inputs: readonly (readonly (CellInput | undefined)[])[]): void;
  /** Sets number formats in the same way. */
  setFormats(sheetId: string, top: number, left: number, formats: readonly (readonly string[])[]): void;
  /** Waits until the formulas that depend on what was written are calculated. */
  settle(): Promise<void>;
}
