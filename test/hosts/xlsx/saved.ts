/** Workbooks for the tests of what is saved. */
import type { SavedSheet, SavedWorkbook } from '../../../src/hosts/xlsx/export-model';
import type { Sheet, Workbook } from '../../../src/core/workbook/workbook';

/** A sheet with nothing but what is given. */
export function saved(sheet: Partial<SavedSheet> & { readonly rows: SavedSheet['rows'] }): SavedSheet {
  return {
    name: 'Lembar1',
    hidden: false,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    columnLooks: new Map(),
    rowLooks: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    showsGridlines: true,
    validations: [],
    conditions: [],
    page: null,
    ...sheet,
  };
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
