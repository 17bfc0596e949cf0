/** A report among those of other offices. */
import type { CheckResult } from '../../core/findings/check-result';
import type { Finding, Severity } from '../../core/findings/finding';
import type { Profile } from '../../core/profiles/profile';
import type { FileNote } from '../../core/workbook/workbook';
import type { WordReport } from '../../hosts/docx/read';
import type { FileFormat } from '../../hosts/files/file-kind';
import type { ReportTraces } from './report-traces';

/** A finding that somebody ignores, as the workbook says. */
export interface IgnoredOne {
  readonly finding: Finding;
  readonly reason: string;
}

/** A file with what was found in it. Plain data: it comes out of a thread. */
export interface CheckedReport {
  /** Its path or name. */
  readonly file: string;
  readonly format: FileFormat;
  /** Where its cells stand, when it is a Word file. */
  readonly word: WordReport | null;
  /** What is asked of it later; all of it would come out of the thread with each report. */
  readonly profile: Pick<Profile, 'id' | 'requiredTables'>;
  /** Without what is ignored. */
  readonly result: CheckResult;
  readonly ignored: readonly IgnoredOne[];
  readonly notes: readonly FileNote[];
  /** What makes it comparable with the reports of other offices; null where nobody asked. */
  readonly traces: ReportTraces | null;
}

/** How many findings there are of each severity. */
export function countSeverities(reports: readonly Pick<CheckedReport, 'result'>[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { result } of reports) for (const finding of result.findings) counts[finding.severity]++;
  return counts;
}

/** A report in one line. */
export interface OverviewRow {
  readonly file: string;
  readonly office: string | null;
  readonly year: number | null;
  readonly errors: number;
  readonly warnings: number;
  readonly tables: number;
  /** Contents that a report must have and that no table shows. */
  readonly missing: number;
  /** Findings that somebody ignores, with a reason. */
  readonly ignored: number;
  /** 25 to 100. */
  readonly ikm: number | null;
  /** Fractions. */
  readonly capaian: number | null;
  readonly serapan: number | null;
}

/** The kinds of tables whose contents a report lacks. */
export function missingKinds({ findings }: CheckResult): string[] {
  return findings.flatMap(({ rule, place, expected, message }) =>
    rule === 'kelengkapan' &&
    place === null &&
    typeof expected === 'string' &&
    message.id !== 'kelengkapan.table.unread'
      ? [expected]
      : [],
  );
}

/** The line of a report. */
export function overviewRow({
  file,
  result,
  ignored,
}: Pick<CheckedReport, 'file' | 'result' | 'ignored'>): OverviewRow {
  const { error: errors, warning: warnings } = countSeverities([{ result }]);
  const { office, year, tables, key } = result;
  return {
    file,
    office,
    year,
    errors,
    warnings,
    tables: tables.length,
    missing: missingKinds(result).length,
    ignored: ignored.length,
    ...key,
  };
}

/** For sorting: what needs most work comes first. */
export function worstFirst(one: OverviewRow, other: OverviewRow): number {
  return (
    other.errors - one.errors ||
    other.warnings - one.warnings ||
    other.missing - one.missing ||
    one.file.localeCompare(other.file, 'id', { numeric: true })
  );
}
