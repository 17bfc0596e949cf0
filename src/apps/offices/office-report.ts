/** What is kept of a report until those of all offices are there: plain data, small enough for a thousand of them. */
import type { Finding, Severity } from '../../core/findings/finding';
import { formatCell } from '../../core/workbook/address';
import { formatMessage } from '../../messages';
import { officeSentence } from '../../messages/offices';
import { id as rules } from '../../messages/pane/rules/id';
import { missingKinds, overviewRow, type CheckedReport, type OverviewRow } from './checked-report';
import { compared, compareReports, type AcrossRemark, type ComparedReport } from './compare-reports';

/** A finding as sentences. */
export interface FoundLine {
  readonly severity: Severity;
  readonly rule: string;
  /** Empty, as the cell, for what no place has. */
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly cause: string;
  /** Why it is ignored; null for a finding that counts. */
  readonly reason: string | null;
}

/** How a content that a report must have stands. */
export type Standing = 'present' | 'absent' | 'unread' | 'notJudged';

/** A report among those of other offices. */
export interface OfficeReport {
  readonly row: OverviewRow;
  /** Cells read as numbers, and those of them that were computed anew. */
  readonly figures: number;
  readonly computed: number;
  readonly lines: readonly FoundLine[];
  /** The standing of each required content by its kind of table. */
  readonly contents: ReadonlyMap<string, Standing>;
  readonly compared: ComparedReport;
}

function titleOf(rule: string): string {
  return (rules as Readonly<Record<string, { readonly title: string } | undefined>>)[rule]?.title ?? rule;
}

function lineOf({ severity, rule, place, scope, message, cause }: Finding, reason: string | null): FoundLine {
  return {
    severity,
    rule: titleOf(rule),
    sheet: place?.sheet ?? '',
    cell: place === null || scope === 'table' ? '' : formatCell(place.row, place.column),
    message: formatMessage(message, 'id'),
    cause: cause === null ? '' : formatMessage(cause, 'id'),
    reason,
  };
}

function contentsOf({ profile, result }: CheckedReport): OfficeReport['contents'] {
  const ofPart = result.findings.some(({ message }) => message.id === 'kelengkapan.part');
  const missing = new Set(missingKinds(result));
  const unread = new Set(
    result.findings.flatMap(({ message, expected }) => (message.id === 'kelengkapan.table.unread' ? [expected] : [])),
  );
  return new Map(
    profile.requiredTables.map((kind) => {
      if (ofPart || result.tables.length === 0) return [kind, 'notJudged'] as const;
      if (unread.has(kind)) return [kind, 'unread'] as const;
      return [kind, missing.has(kind) ? 'absent' : 'present'] as const;
    }),
  );
}

/** What is kept of a report. */
export function officeReport(report: CheckedReport): OfficeReport {
  const { tables, findings } = report.result;
  return {
    row: overviewRow(report),
    figures: tables.reduce((sum, { figures }) => sum + figures, 0),
    computed: tables.reduce((sum, { computed }) => sum + computed, 0),
    lines: [
      ...findings.map((finding) => lineOf(finding, null)),
      ...report.ignored.map(({ finding, reason }) => lineOf(finding, reason)),
    ],
    contents: contentsOf(report),
    compared: compared(report),
  };
}

function remarkLine({ place, sentence }: AcrossRemark): FoundLine {
  return {
    severity: 'info',
    rule: officeSentence('across.rule'),
    sheet: place?.sheet ?? '',
    cell: place === null ? '' : formatCell(place.row, place.column),
    message: sentence,
    cause: '',
    reason: null,
  };
}

/** The reports with what only others show about each, as notes of it. */
export function withRemarks(reports: readonly OfficeReport[]): OfficeReport[] {
  const remarks = compareReports(reports.map((report) => report.compared));
  return reports.map((report) => ({
    ...report,
    lines: [...report.lines, ...remarks.filter(({ file }) => file === report.row.file).map(remarkLine)],
  }));
}
