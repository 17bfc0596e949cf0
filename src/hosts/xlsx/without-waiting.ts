/** Formulas whose value was still on the way when a workbook was saved or is saved. */
import { waitingCells } from '../../core/formulas/waiting-cells';
import type { SavedSheet } from './export-model';

/**
 * Sheets in which a formula that waits (#BUSY!, or #NAME? of a function that Excel does not know yet) has no value, so
 * that whatever opens them computes it, instead of an error that nothing takes away.
 *
 * Sumber: learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors.
 * @example withoutWaiting([{ …, rows: [[{ formula: '=CAPAIAN(B1,C1)', value: { error: '#BUSY!' } }]] }])
 */
export function withoutWaiting(sheets: readonly SavedSheet[]): SavedSheet[] {
  const isWaiting = waitingCells({ sheets });
  return sheets.map((sheet) => {
    const rows = sheet.rows.map((cells, row) =>
      cells?.map((cell, column) =>
        cell?.formula !== undefined && isWaiting(sheet, row, column) ? { ...cell, value: null } : cell,
      ),
    );
    return { ...sheet, rows };
  });
}
