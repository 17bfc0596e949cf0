/** What the strict Excel host needs of a spreadsheet grid; Univer offers it in the browser, plain arrays in tests. */
import type { Area, Cell, CellValue } from '../../../core/workbook/workbook';
import type { CellLook, FormulaRule, PageSetup, TextRule } from './looks';

/** One sheet of the grid; its id stays when it is renamed. */
export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** Whether it is hidden so that no menu shows it. */
  readonly isVeryHidden?: boolean;
}

/** What is put into a cell: a value, or a formula with its equals sign; null empties the cell. */
export type CellInput = { readonly value: CellValue } | { readonly formula: string };

/** A link inside the workbook, such as `'3.2'!F3`, and the text that stands for it. */
export interface CellLink {
  readonly target: string;
  readonly text: string;
}

/** What can happen to a sheet as a whole; `hidden` also when it is shown again. */
export type SheetEvent = 'added' | 'deleted' | 'renamed' | 'moved' | 'hidden';

/** Cells that changed. */
export interface GridChange {
  readonly sheetId: string;
  readonly area: Area;
}

/** Cells that are selected. */
export interface GridSelection {
  readonly sheetId: string;
  readonly area: Area;
}

/** A look that depends on values. */
export interface GridCondition {
  readonly id: string;
  /** With its equals sign; null where it depends on no formula. */
  readonly formula: string | null;
}

/** What a grid tells. */
export interface GridContent {
  /** The sheets in the order of their tabs. */
  sheets(): readonly GridSheet[];
  /** Whether a sheet is protected; without a sheet, whether the workbook is, so that no sheet can be added or removed. */
  isProtected(sheetId?: string): boolean;
  /** The rectangle that holds every value of a sheet, or of an area of it, or null when there is none. */
  usedArea(sheetId: string, within?: Area): Area | null;
  /** A cell with its raw value, also one that a formula of another cell has spilled into. */
  cell(sheetId: string, row: number, column: number): Cell | undefined;
  /** The area that the formula of a cell has spilled into with its own cell, or null when it has not spilled. */
  spillArea(sheetId: string, row: number, column: number): Area | null;
  /** The cells that are selected on the sheet in front; null when there are none. */
  selected(): GridSelection | null;
  /** The colour with which a cell is filled, RRGGBB, or null for none. */
  fill(sheetId: string, row: number, column: number): string | null;
  merges(sheetId: string): readonly Area[];
  isRowHidden(sheetId: string, row: number): boolean;
  /** In points. */
  rowHeight(sheetId: string, row: number): number;
  isColumnHidden(sheetId: string, column: number): boolean;
  /** Calls back after cells were changed, by hand or by a program; gives what ends it. */
  onChange(listener: (change: GridChange) => void): () => void;
  /** Calls back, with the id of a sheet, after formulas were computed; gives what ends it. */
  onCalculated(listener: (sheetId: string) => void): () => void;
  /** Calls back after something happened to a sheet as a whole; gives what ends it. */
  onSheets(listener: (what: SheetEvent) => void): () => void;
  /** Calls back after other cells were selected, or another sheet came to the front; gives what ends it. */
  onSelect(listener: () => void): () => void;
}

/** What can be done to the sheets of a grid. */
export interface GridSheets {
  /** Adds an empty sheet after the last one and gives its id. */
  addSheet(name: string): string;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  /** Brings a sheet to the front. */
  activate(sheetId: string): void;
  /** Brings a sheet to the front and selects an area of it. */
  select(sheetId: string, area: Area): void;
  freezeRows(sheetId: string, count: number): void;
  setGridlines(sheetId: string, visible: boolean): void;
  /** Colours the tab of a sheet, `#RRGGBB`. */
  setTabColor(sheetId: string, color: string): void;
  /** Sets how a sheet is printed; what is absent stays as it was. */
  setPage(sheetId: string, page: Partial<PageSetup>): void;
  /** On paper, a page begins with this column, or with this row. */
  breakBefore(sheetId: string, column: number): void;
  breakBeforeRow(sheetId: string, row: number): void;
  setSheetHidden(sheetId: string, hidden: boolean): void;
  /** Puts a sheet at a place among all, counted from 0. */
  moveSheet(sheetId: string, position: number): void;
}

/** What can be done to the cells of a grid. */
export interface GridCells {
  /** Writes into the cells from the top left corner on; undefined leaves a cell as it is. */
  write(sheetId: string, top: number, left: number, inputs: readonly (readonly (CellInput | undefined)[])[]): void;
  /** Sets number formats in the same way. */
  setFormats(sheetId: string, top: number, left: number, formats: readonly (readonly (string | undefined)[])[]): void;
  merge(sheetId: string, area: Area): void;
  /** Changes how the cells of some areas look; what is absent stays as it was. */
  setLook(sheetId: string, areas: readonly Area[], look: CellLook): void;
  /** Widths and heights are in points. */
  setColumnWidth(sheetId: string, first: number, last: number, width: number): void;
  setRowHeight(sheetId: string, first: number, last: number, height: number): void;
  /** Makes rows as high as their wrapped texts need. */
  fitRows(sheetId: string, first: number, last: number): void;
  setRowsHidden(sheetId: string, first: number, last: number, hidden: boolean): void;
  /** Lets the cells of an area be chosen from a range, such as `='2.3 PK'!$C$6:$C$9`. */
  setList(sheetId: string, area: Area, source: string): void;
  /** Refuses anything but whole numbers between two bounds, and blanks. */
  setWholeNumbers(sheetId: string, area: Area, least: number, most: number): void;
  addTextRule(sheetId: string, area: Area, rule: TextRule): void;
  addFormulaRule(sheetId: string, area: Area, rule: FormulaRule): void;
  /** The looks of a sheet that depend on values, with the formula of those that have one. */
  conditions(sheetId: string): readonly GridCondition[];
  removeCondition(sheetId: string, id: string): void;
  setLink(sheetId: string, row: number, column: number, link: CellLink): void;
}

/** Small texts that are kept with the workbook, or with one of its sheets, and that nobody sees. */
export interface GridNotes {
  note(key: string, sheetId?: string): string | null;
  setNote(key: string, text: string | null, sheetId?: string): void;
}

/** Lets the page live for a moment, told how much is done of all, 0 to 1; it throws when the work is to stop. */
export type Pause = (share: number) => Promise<void>;

/** A spreadsheet grid. Every method takes effect at once, except that formulas are calculated by `settle`. */
export interface Grid extends GridContent, GridSheets, GridCells, GridNotes {
  /**
   * Does several changes as one that is taken back at once; changes that are asked for meanwhile come after it.
   * @param pause called between the pieces of long work; when it throws, nothing is left of the changes
   */
  group(changes: () => void, pause: Pause): Promise<void>;
  /** Waits until the formulas that depend on what was written are calculated. */
  settle(): Promise<void>;
}
