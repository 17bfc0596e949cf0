/** What can be saved as a new .xlsx file, and what of a file is taken over into one. */
import type { Attributes } from './package-parts';
import type { Area, Cell } from '../../core/workbook/workbook';
import type { SavedCondition, SavedValidation } from './export-rules';
import type { SavedPage } from './export-page';
import type { Paint } from './paint';
import type { Diagonal, horizontals, Line, Sides, verticals } from './style-table';

/** Lines below letters other than a single one (ECMA-376 part 1, 18.18.82). */
export const underlines = ['double', 'singleAccounting', 'doubleAccounting'] as const;

/** How letters look; what is absent is as in an empty workbook, or as around them. Colours are RRGGBB. */
export interface SavedFont {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean | (typeof underlines)[number];
  readonly strike?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fontName?: string;
  /** Small letters above or below the line. */
  readonly offset?: 'superscript' | 'subscript';
}

/** A piece of a text with a font of its own. */
export interface TextRun {
  readonly text: string;
  readonly font: SavedFont;
}

/** How a cell looks; what is absent is as in an empty workbook. */
export interface SavedLook extends SavedFont {
  readonly fill?: string;
  /** A fill of more than one colour, instead of `fill`. */
  readonly paint?: Paint;
  /** One line on all four sides, or each side on its own. */
  readonly line?: Line | Sides;
  readonly diagonal?: Diagonal;
  readonly horizontal?: (typeof horizontals)[number];
  readonly vertical?: (typeof verticals)[number];
  readonly wrap?: boolean;
  /** Whether letters become smaller where the text is wider than the cell. */
  readonly shrink?: boolean;
  /** How far the text is turned to the left, -90 to 90 degrees, or one letter below another. */
  readonly rotation?: number | 'stacked';
  /** How many steps the text keeps from its side, 1 to 250. */
  readonly indent?: number;
  /** Whether an apostrophe stands before its text, so that a number which is edited stays a text. */
  readonly apostrophe?: boolean;
  /** Whether it may be changed, and whether its formula is not shown, where the sheet is protected. */
  readonly unlocked?: boolean;
  readonly hidesFormula?: boolean;
}

/** Rows or columns that are folded together. */
export interface LineGroup {
  /** How many groups hold the line, up to 7; 0 for one that only has the sign of the group beside it. */
  readonly level: number;
  /** Whether the group beside it is folded. */
  readonly isCollapsed?: boolean;
}

/** What holds for the rows and columns of which a sheet says nothing. */
export interface UsualSizes {
  /** In characters. */
  readonly columnWidth?: number;
  /** In points. */
  readonly rowHeight?: number;
  readonly hidesRows?: boolean;
}

/** One cell with what it shows. */
export interface SavedCell extends Cell {
  readonly look?: SavedLook;
  /** The pieces of its text, where they look different. */
  readonly runs?: readonly TextRun[];
  /** The cells that its formula fills, its own among them; only its own for an array formula that gives one value. */
  readonly spill?: Area;
  /** Whether its formula takes from a range the cell of its own row, where it could also compute with all of them. */
  readonly intersects?: boolean;
  /** The cells that a click goes to, such as `'3.2'!F3`. */
  readonly link?: string;
  /** What the pointer over the link shows. */
  readonly linkTip?: string;
}

/** The look and number format that new cells of a row or column get. */
export type LineLook = Pick<SavedCell, 'look' | 'format'>;

/** A sheet with what a person sees of it. */
export interface SavedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly (SavedCell | undefined)[] | undefined)[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** In characters, by column. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** In points, by row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** The same for rows that spreadsheet programs fit anew when a longer text is typed in them. */
  readonly fittedHeights?: ReadonlyMap<number, number>;
  /** By column and by row. */
  readonly columnLooks: ReadonlyMap<number, LineLook>;
  readonly rowLooks: ReadonlyMap<number, LineLook>;
  /** How many rows and columns stay in sight when the sheet is scrolled. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** How its window is divided where nothing is frozen, as attributes (ECMA-376 part 1, 18.3.1.66). */
  readonly split?: Attributes;
  readonly showsGridlines: boolean;
  /** Whether not even the menu of Excel offers to show it, when it is hidden. */
  readonly isVeryHidden?: boolean;
  /** RRGGBB of its tab. */
  readonly tabColor?: string;
  /** How large it is shown, in percent. */
  readonly zoom?: number;
  /** How else it is seen where that is not the usual way, as attributes (ECMA-376 part 1, 18.3.1.87): no zeros, from the right … */
  readonly view?: Attributes;
  readonly usual?: UsualSizes;
  readonly rowGroups?: ReadonlyMap<number, LineGroup>;
  readonly columnGroups?: ReadonlyMap<number, LineGroup>;
  /** Where a group has its sign, unless below and to the right. */
  readonly groupSigns?: { readonly above?: boolean; readonly left?: boolean };
  /** The cells whose rows people can filter and sort by the headings in their first row. */
  readonly filter?: Area;
  readonly validations: readonly SavedValidation[];
  /** The first one counts most. */
  readonly conditions: readonly SavedCondition[];
  /** Null for a sheet whose printing nobody has set up. */
  readonly page: SavedPage | null;
}

/** A name that formulas use; what is printed, and which rows every page repeats, are names as well. */
export interface SavedName {
  /** Such as `Pagu` or `_xlnm.Print_Area`. */
  readonly name: string;
  /** The sheet that alone knows the name; null when the whole workbook does. */
  readonly sheet: string | null;
  /** What it stands for, without the equals sign. */
  readonly text: string;
  /** What somebody has noted about it. */
  readonly comment?: string;
  /** Whether no list shows it. */
  readonly isHidden?: boolean;
}

/** A text that is kept with a workbook, or with one of its sheets, and that nobody sees. */
export interface SavedNote {
  readonly key: string;
  readonly sheet: string | null;
  readonly text: string;
}

/** Something that an office has added to what a file says of itself. */
export interface OwnProperty {
  readonly name: string;
  /** What its value is, such as `lpwstr` for a text (ECMA-376 part 1, 22.4). */
  readonly kind: string;
  readonly text: string;
}

/** What a file says of itself, by the names that the standard gives. */
export interface FileProperties {
  /** Its title, who has written it, … */
  readonly core: Attributes;
  /** The company and its manager. */
  readonly office: Attributes;
  readonly own: readonly OwnProperty[];
}

/** A whole workbook. */
export interface SavedWorkbook {
  readonly sheets: readonly SavedSheet[];
  readonly names: readonly SavedName[];
  readonly notes: readonly SavedNote[];
  /** Whether the file counts days from 1904; the values here count from 1900 all the same. */
  readonly from1904?: boolean;
  readonly properties?: FileProperties;
  /** The sheet that is in front, unless it is the first one that can be seen. */
  readonly front?: string;
  /** How it is computed where that is not the usual way, as attributes (ECMA-376 part 1, 18.2.2): by hand, in circles … */
  readonly computing?: Attributes;
}
