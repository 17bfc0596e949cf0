/** A sheet that is to be made, as plain data: a host writes it to a file or puts it into an open workbook. */
import type { Area } from '../workbook/workbook';

/** What a cell is for; it decides how the cell looks (see looks.ts). */
export type CellRole =
  'note' | 'hint' | 'title' | 'heading' | 'columnNumber' | 'input' | 'computed' | 'total' | 'cover';

/** One cell. It has a value or a formula, with what that gives where it is known; an empty input has neither. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly role: CellRole;
  readonly value?: string | number;
  /** English function names and commas, with the equals sign. */
  readonly formula?: string;
  /** A number format code such as `#,##0`; General when absent. */
  readonly format?: string;
  /** True for the value of an input that every form of the kind brings along, whatever the office enters. */
  readonly isGiven?: boolean;
  /** Where the content stands; texts left and numbers right when absent. */
  readonly align?: 'left' | 'center' | 'right';
}

/** A list to choose from in some cells; `source` is a range such as `'2.3 PK'!$C$6:$C$9`. */
export interface ListValidation {
  readonly area: Area;
  readonly source: string;
}

/** Cells that take whole numbers between two bounds; any other entry is refused with a sentence. */
export interface WholeNumbers {
  readonly area: Area;
  readonly least: number;
  readonly most: number;
  readonly refusal: string;
}

/** How cells with one of some texts are set off: by bold or italic letters as well as by a colour. */
export interface TextFormat {
  readonly area: Area;
  readonly text: string;
  readonly tone: Tone;
}

/** How the numbers of some cells are shown while a condition holds, instead of by their own format. */
export interface NumberFormat {
  readonly area: Area;
  /** A formula for the first cell of the area, with the equals sign. */
  readonly condition: string;
  /** A number format code. */
  readonly format: string;
}

/** From good to bad. */
export type Tone = 'good' | 'fair' | 'bad';

/** A sheet whose pages begin at rows, or columns, of its own. Programs that fit a sheet to a page leave these alone: it is scaled. */
interface OwnPages {
  /** Those with which a page begins, but for the first. */
  readonly starts: readonly number[];
  /** In percent of the usual size. */
  readonly scale: number;
}

/** A sheet that is too wide for one page. */
export interface SideBySide extends OwnPages {
  /** First and last column that every page repeats. */
  readonly repeatedColumns: readonly [number, number];
}

/** A sheet on paper: A4, as wide as one page, or several pages side by side or below each other. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly sideBySide?: SideBySide;
  readonly pagesBelow?: OwnPages;
  /** What is printed; null for all: LibreOffice prints a hidden sheet that says what is printed of it. */
  readonly area: Area | null;
  /** First and last row that every page repeats, or null. */
  readonly repeatedRows: readonly [number, number] | null;
}

/** A sheet that is to be made. Rows and columns count from 0. */
export interface SheetPlan {
  readonly name: string;
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly Area[];
  /** Widths in characters, one for each column from the first. */
  readonly columnWidths: readonly number[];
  /** Heights in points of the rows that need one of their own; all others fit their text. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** How many rows stay in sight when the sheet is scrolled. */
  readonly frozenRows: number;
  readonly lists?: readonly ListValidation[];
  readonly wholeNumbers?: readonly WholeNumbers[];
  readonly textFormats?: readonly TextFormat[];
  readonly numberFormats?: readonly NumberFormat[];
  readonly print: PrintSetup;
  /** True for a sheet that is no part of the report: others take from it what is typed or chosen there. */
  readonly isAid?: boolean;
}

/** True for a sheet in which a person types. */
export function isFilledIn({ cells }: SheetPlan): boolean {
  return cells.some(({ role }) => role === 'input');
}

/** The first cell of a sheet that waits for something to be typed, row by row; null where none is blank. */
export function firstBlank({ cells }: SheetPlan): PlannedCell | null {
  const blank = cells.filter(
    ({ role, value, formula }) => role === 'input' && value === undefined && formula === undefined,
  );
  return blank.sort((one, other) => one.row - other.row || one.column - other.column)[0] ?? null;
}
