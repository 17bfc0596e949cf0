/** Formulas that are right already: writing another one, or the same once more, changes nothing. */
import type { Finding } from '../findings/finding';
import { computeFormula } from '../formulas/compute-formula';
import { sameFormula } from '../formulas/same-formula';
import { cellIn, type Workbook } from '../workbook/workbook';
import { isSameResult } from './same-result';

/**
 * The findings without repairs of a formula that gives what is expected as it is, or that would only be written once
 * more. One that gives it was not computed since its numbers changed, and that is the cause of its finding.
 */
export function withoutIdleFixes(findings: readonly Finding[], workbook: Workbook): Finding[] {
  return findings.map((finding) => {
    const { place, fix, expected, cause } = finding;
    if (place === null || fix === null) return finding;
    const formula = cellIn(workbook, place)?.formula;
    if (formula === undefined) return finding;
    const isOld = isSameResult(computeFormula(formula, place, workbook), expected);
    if (!isOld && !sameFormula(formula, fix.formula)) return finding;
    return { ...finding, fix: null, isUndecided: true, cause: isOld ? { id: 'cause.outdated', values: {} } : cause };
  });
}
