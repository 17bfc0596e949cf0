/** Writes planned sheets as a new .xlsx file, in Node and in a browser. */
import type { SheetPlan } from '../../core/scaffold/sheet-plan';
import { exportWorkbook } from './export';
import { planToSaved } from './plan-to-saved';

/**
 * The bytes of a workbook with these sheets. Formulas are written without results: the program that opens the file
 * computes them.
 *
 * @example await writeFile('lkjip.xlsx', writeWorkbook(scaffold(standar, emptyOffice(2025), sheetSentences)))
 * @throws ForbiddenSheetName when a sheet has a name that Excel does not allow: a mistake of ours
 */
export function writeWorkbook(plans: readonly SheetPlan[]): Uint8Array {
  return exportWorkbook(planToSaved(plans)).bytes;
}
