/** Reads and checks one report, in this thread or in another one. */
import { check, type CheckOptions } from '../../core/check';
import type { CheckResult } from '../../core/findings/check-result';
import type { Profile } from '../../core/profiles/profile';
import { withHoldingFixes } from '../../core/repairs/holding-fixes';
import type { Workbook } from '../../core/workbook/workbook';
import { reasonToIgnore } from '../../hosts/excel/ignored-findings';
import type { Readers } from '../../hosts/files/read-report';
import { readReportFile } from '../../hosts/files/read-file';
import type { CheckedReport, IgnoredOne } from '../offices/checked-report';
import type { Outcome } from './outcome';
import { fileFailure } from './file-failure';
import { tracesOf } from '../offices/report-traces';

/** How reports are checked; plain data, for threads. */
export interface ReportOptions {
  readonly profile: Profile;
  /** Null to read it from each report. */
  readonly year: number | null;
  /** Whether formulas that mend cells are wanted: each is tried, which takes time. */
  readonly withFixes: boolean;
}

/** Takes out what somebody ignores, with the reasons. */
function withoutIgnored(
  result: CheckResult,
  workbook: Workbook,
  kept: Parameters<typeof reasonToIgnore>[2],
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
 * Checks a report; whatever is wrong with its file becomes a sentence.
 * @param readers when absent each is loaded when there is a file for it
 */
export async function checkReport(
  file: string,
  { profile, year, withFixes }: ReportOptions,
  readers?: Readers,
): Promise<Outcome> {
  try {
    const { format, workbook, word, ignored } = await readReportFile(file, {}, readers);
    const options: CheckOptions = year === null ? { profile } : { profile, year };
    const look = (each: Workbook): CheckResult => check(each, options);
    const found = withFixes ? withHoldingFixes(look(workbook), workbook, look) : look(workbook);
    return {
      file,
      format,
      word,
      profile,
      ...withoutIgnored(found, workbook, ignored),
      notes: workbook.notes ?? [],
      traces: tracesOf(workbook, found),
    };
  } catch (error) {
    return { file, failure: fileFailure(error) };
  }
}
