/** A sheet of which only some things are known. */
import type { SavedSheet } from './export-model';

/**
 * A sheet with what is given; everything else as in a new one.
 * @example savedSheet({ name: 'Lembar1', rows: [[{ value: 1 }]] })
 */
export function savedSheet(given: Partial<SavedSheet> & Pick<SavedSheet, 'name' | 'rows'>): SavedSheet {
  return {
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
    ...given,
  };
}
