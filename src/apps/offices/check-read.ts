/** Checks a report that was read, with what somebody has decided about it. */
import { check, type CheckOptions } from '../../core/check';
import type { CheckResult } from '../../core/findings/check-result';
import type { Profile } from '../../core/profiles/profile';
import { withHoldingFixes } from '../../core/repairs/holding-fixes';
import type { Workbook } from '../../core/workbook/workbook';
import { reasonToIgnore, type IgnoredFinding } from '../../hosts/excel/ignored-findings';
import type { DecidedReport } from '../../hosts/files/decided-report';
import type { CheckedReport, IgnoredOne } from './checked-report';
import { tracesOf } from './report-traces';

/** How reports are checked; plain data, for threads. */
export interface ReportOptions {
  readonly profile: Profile;
  /** Null to read it from each report. */
  readonly year: number | null;
  /** Whether formulas that mend cells are wanted: each is tried, which takes time. */
  readonly withFixes: boolean;
  /** Whether the report is to be compared with others. */
  readonly withTraces: boolean;
}

/** Takes out what somebody ignores, with the reasons. */
function withoutIgnored(
  result: CheckResult,
  workbook: Workbook,
  kept: readonly IgnoredFinding[],
): Pick<CheckedReport, 'result' | 'ignored'> {
  if (kept.length === 0) return { result, ignored: [] };
  const ignored: IgnoredOne[] = [];
  const findings = result.findings.filter((finding) => {
    const reason = reasonToIgnore(finding, workbook, kept);
    if (reason !== null) ignored.push({ finding, reason });
    return reason === null;
  });
  return { result: { ...result, findings }, ignored };
}

/**
 * Checks a report.
 * @param file its path or name
 */
export function checkRead(
  file: string,
  { format, workbook, word, ignored: kept }: DecidedReport,
  { profile, year, withFixes, withTraces }: ReportOptions,
): CheckedReport {
  const options: CheckOptions = year === null ? { profile } : { profile, year };
  const look = (each: Workbook): CheckResult => check(each, options);
  const found = withFixes ? withHoldingFixes(look(workbook), workbook, look) : look(workbook);
  return {
    file,
    format,
    word,
    profile: { id: profile.id, requiredTables: profile.requiredTables },
    ...withoutIgnored(found, workbook, kept),
    notes: workbook.notes ?? [],
    traces: withTraces ? tracesOf(workbook, found) : null,
  };
}
