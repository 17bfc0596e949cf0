/** What belongs to a workbook but is not shown by the grid: it is kept beside it, for the file that is saved. */
import { kept } from '../../../core/remember';
import type { SavedSheet, SavedWorkbook } from '../../../hosts/xlsx/export-model';
import type { SavedPage } from '../../../hosts/xlsx/export-page';

/** What a sheet says that nobody can change in the grid. */
export type SheetBeside = Pick<SavedSheet, 'isVeryHidden' | 'view' | 'usual' | 'groupSigns' | 'split'>;

/** What belongs to one sheet. */
export interface SheetExtras {
  /** How it is printed; null when nobody has said. */
  page: SavedPage | null;
  /** What the grid has no place for at all. */
  beside: SheetBeside;
  /** What every page repeats, such as `$3:$4` and `$A:$B`. */
  readonly repeated: { rows?: string; columns?: string };
  /** The parts of the line below every page that were set here. */
  readonly footer: { left?: string; right?: string };
  readonly notes: Map<string, string>;
}

/** What belongs to one workbook. */
export class WorkbookExtras {
  readonly notes = new Map<string, string>();
  /** How the file counts days, how it is computed, and what it says of itself. */
  beside: Pick<SavedWorkbook, 'from1904' | 'computing' | 'properties'> = {};
  /** How many times a note was changed. */
  noteChanges = 0;
  private readonly sheets = new Map<string, SheetExtras>();

  /** What belongs to a sheet; nothing at first. */
  of(sheetId: string): SheetExtras {
    return kept(this.sheets, sheetId, () => ({ page: null, beside: {}, repeated: {}, footer: {}, notes: new Map() }));
  }

  notesOf(sheetId: string | undefined): Map<string, string> {
    return sheetId === undefined ? this.notes : this.of(sheetId).notes;
  }
}
