/** A workbook as plain data: what a host reads and what every check looks at. Rows and columns count from 0. */

/** An error value such as `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell shows; `null` is an empty cell. */
export type CellValue = string | number | boolean | null | CellError;

/** One filled cell. */
export interface Cell {
  readonly value: CellValue;
  /** The formula with its equals sign, in English function names and commas; absent when the value was typed. */
  readonly formula?: string;
  /** The number format code, absent for `General`. */
  readonly format?: string;
}

/** A rectangle of cells; all four edges belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet; `rows[r]?.[c]` is the cell at row r and column c, or undefined when it is empty. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** What somebody said a column of a table means, where its heading does not tell. */
export interface ChosenColumn {
  readonly sheet: string;
  /** The kind of table that it stands in. */
  readonly kind: string;
  /** Its heading as printed, group headings first. */
  readonly heading: string;
  /** The role that it plays; null for none. */
  readonly role: string | null;
}

/** Something strange about a file: bytes in front of it that do not belong to it. */
export type FileNote = 'foreign-bytes';

/** A workbook: its sheets in the order of their tabs. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** What was strange about its file, though all of it could be read. */
  readonly notes?: readonly FileNote[];
  /** The names of its sheets that could not be read. */
  readonly unread?: readonly string[];
  /** True where formulas are computed only when somebody asks for it, so that their values may be old. */
  readonly isCalculatedByHand?: boolean;
  /** What somebody said its columns mean. */
  readonly chosenColumns?: readonly ChosenColumn[];
}

/** One cell of a workbook. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Tells an error value from the other values of a cell. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** The cell at a row and column, or undefined when nothing is there. */
export function cellAt(sheet: Pick<Sheet, 'rows'>, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

/** The same at a place in a workbook. */
export function cellIn({ sheets }: Workbook, { sheet: name, row, column }: Place): Cell | undefined {
  const sheet = sheets.find((each) => each.name === name);
  return sheet && cellAt(sheet, row, column);
}

/** The columns of a row in which something stands. */
export function filledColumns({ rows }: Sheet, row: number): number[] {
  return (rows[row] ?? []).flatMap((cell, column) => ((cell?.value ?? '') === '' ? [] : [column]));
}

/** The text of a cell, of a number its digits; '' for anything else. */
export function cellText(sheet: Pick<Sheet, 'rows'>, row: number, column: number): string {
  const value = cellAt(sheet, row, column)?.value;
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
