/** Writes planned sheets as a new .xlsx file, in Node and in a browser. */
import type { SheetPlan } from '../../core/scaffold/sheet-plan';
import { formatCell, quoteSheet } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/workbook';
import { packWorkbook } from './write-package';
import { sheetXml } from './write-sheet';
import { WrittenStyles } from './write-styles';

function fixedArea(area: Area): string {
  const corner = (row: number, column: number): string => formatCell(row, column).replace(/^([A-Z]+)/, '$$$1$$');
  return `${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
}

/** What is printed of a sheet, and which rows every page repeats, are names that only this sheet knows. */
function printNames(plan: SheetPlan): [string, string][] {
  const sheet = quoteSheet(plan.name);
  const { area, repeatedRows } = plan.print;
  const names: [string, string][] = [['_xlnm.Print_Area', `${sheet}!${fixedArea(area)}`]];
  if (repeatedRows !== null)
    names.push(['_xlnm.Print_Titles', `${sheet}!$${repeatedRows[0] + 1}:$${repeatedRows[1] + 1}`]);
  return names;
}

/**
 * The bytes of a workbook with these sheets. Formulas are written without results: the program that opens the file
 * computes them.
 *
 * @example await writeFile('lkjip.xlsx', writeWorkbook(scaffold(standar, 2025)))
 * @throws RangeError when a sheet has a name that Excel does not allow: a mistake of ours
 */
export function writeWorkbook(plans: readonly SheetPlan[]): Uint8Array {
  const styles = new WrittenStyles();
  const sheets = plans.map((plan) => ({
    name: plan.name,
    hidden: false,
    xml: sheetXml(plan, styles),
    names: printNames(plan),
  }));
  return packWorkbook(sheets, styles.xml());
}
