/** Leaves the formulas in findings that hold when they are tried. */
import type { CheckResult } from '../findings/check-result';
import type { Workbook } from '../workbook/workbook';
import { candidatesOf } from './candidates';
import { planRepairs, runPlanning } from './plan-repairs';

/**
 * A result in which only those findings still bring a formula whose repair is planned, see `planRepairs`.
 * @param check checks a workbook as this one was checked
 */
export function withHoldingFixes(
  result: CheckResult,
  workbook: Workbook,
  check: (workbook: Workbook) => CheckResult,
): CheckResult {
  const isOffered = candidatesOf(result.findings, workbook).length > 0;
  const planned = isOffered ? runPlanning(planRepairs(workbook, result), check) : [];
  const holding = new Map(planned.map(({ finding, content }) => [finding, content]));
  const findings = result.findings.map((finding) => {
    if (finding.fix === null) return finding;
    const content = holding.get(finding);
    if (content === undefined) return { ...finding, fix: null };
    return 'formula' in content ? { ...finding, fix: { formula: content.formula } } : finding;
  });
  return { ...result, findings };
}
