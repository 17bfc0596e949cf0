/** What can be saved as a new .xlsx file. */
import type { Area, Cell } from '../../core/workbook/workbook';
import type { Line } from './style-table';

/** How a cell looks; what is absent is as in an empty workbook. Colours are RRGGBB. */
export interface SavedLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fontName?: string;
  readonly fill?: string;
  readonly line?: Line;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
}

/** One cell with what it shows. */
export interface SavedCell extends Cell {
  readonly look?: SavedLook;
  /** The area that its formula fills together with its own cell. */
  readonly spill?: Area;
}

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
  /** How many rows stay in sight when the sheet is scrolled. */
  readonly frozenRows: number;
  readonly showsGridlines: boolean;
}
