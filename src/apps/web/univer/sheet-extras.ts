/** What belongs to a workbook but is not shown by the grid: it is kept beside it, for the file that is saved. */
import type { Area } from '../../../core/workbook/workbook';
import type { CellLink } from '../grid/grid';
import type { PageSetup, TextRule } from '../grid/looks';

/** What belongs to one sheet. */
export interface SheetExtras {
  page: Partial<PageSetup>;
  readonly lists: { readonly area: Area; readonly source: string }[];
  readonly textRules: { readonly area: Area; readonly rule: TextRule }[];
  readonly links: { readonly row: number; readonly column: number; readonly link: CellLink }[];
  readonly notes: Map<string, string>;
}

/** What belongs to one workbook. */
export class WorkbookExtras {
  readonly notes = new Map<string, string>();
  private readonly sheets = new Map<string, SheetExtras>();

  /** What belongs to a sheet; nothing at first. */
  of(sheetId: string): SheetExtras {
    let extras = this.sheets.get(sheetId);
    if (extras === undefined) {
      extras = { page: {}, lists: [], textRules: [], links: [], notes: new Map() };
      this.sheets.set(sheetId, extras);
    }
    return extras;
  }

  /** Forgets a sheet that was deleted. */
  forget(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  notesOf(sheetId: string | undefined): Map<string, string> {
    return sheetId === undefined ? this.notes : this.of(sheetId).notes;
  }
}
