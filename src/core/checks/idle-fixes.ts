/** Formulas that are right already: writing another one, or the same once more, changes nothing. */
import type { Finding } from '../findings/finding';
import { computeFormula } from '../formulas/compute-formula';
import { sameFormula } from '../formulas/same-formula';
import { cellAt, type CellValue, type Workbook } from '../workbook/workbook';

/** Numbers that are computed in another order differ in their last digits. */
const precision = 1e-6;

/**
 * The findings without repairs of a formula that gives what is expected as it is, or that would only be written once
 * more. One that gives it was not computed since its numbers changed, and that is the cause of its finding.
 */
export function withoutIdleFixes(findings: readonly Finding[], workbook: Workbook): Finding[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return findings.map((finding) => {
    const { place, fix, expected, cause } = finding;
    if (place === null || fix === null) return finding;
    const formula = cellAt(sheets.get(place.sheet)!, place.row, place.column)?.formula;
    if (formula === undefined) return finding;
    const isOld = isSame(computeFormula(formula, place, workbook), expected);
    if (!isOld && !sameFormula(formula, fix.formula)) return finding;
    return { ...finding, fix: null, isUndecided: true, cause: isOld ? { id: 'cause.outdated', values: {} } : cause };
  });
}

function isSame(value: CellValue | undefined, expected: Finding['expected']): boolean {
  if (typeof value !== 'number' || typeof expected !== 'number') return value !== null && value === expected;
  return Math.abs(value - expected) <= precision * Math.max(1, Math.abs(expected));
}
