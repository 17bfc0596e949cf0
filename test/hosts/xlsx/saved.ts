/** Workbooks for the tests of what is saved. */
import type { SavedSheet, SavedWorkbook } from '../../../src/hosts/xlsx/export-model';
import { savedSheet } from '../../../src/hosts/xlsx/saved-sheet';
import type { Sheet, Workbook } from '../../../src/core/workbook/workbook';

/** A sheet with nothing but what is given. */
export function saved(sheet: Partial<SavedSheet> & { readonly rows: SavedSheet['rows'] }): SavedSheet {
  return savedSheet({ name: 'Lembar1', ...sheet });
}

/** A workbook with these sheets and nothing else. */
export function bookOf(sheets: readonly SavedSheet[]): SavedWorkbook {
  return { sheets, names: [], notes: [] };
}

/** A workbook of plain data as one that can be saved. */
export function toSaved({ sheets }: Workbook): SavedWorkbook {
  const plain = (sheet: Sheet): SavedSheet =>
    saved({ ...sheet, hiddenRows: new Set(sheet.hiddenRows), hiddenColumns: new Set(sheet.hiddenColumns) });
  return bookOf(sheets.map(plain));
}
