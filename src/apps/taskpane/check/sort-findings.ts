/** Which findings still stand, and which the office has decided to ignore. */
import type { Finding } from '../../../core/findings/finding';
import type { Workbook } from '../../../core/workbook/workbook';
import { reasonToIgnore, type IgnoredFinding } from '../../../hosts/excel/ignored-findings';

/** A finding with the reason why it is ignored. */
export interface FindingWithReason {
  readonly finding: Finding;
  readonly reason: string;
}

/** The findings apart. */
export interface SortedFindings {
  readonly open: readonly Finding[];
  readonly ignored: readonly FindingWithReason[];
}

/** Divides findings; one whose cell has changed since it was ignored stands again. */
export function sortFindings(
  findings: readonly Finding[],
  workbook: Workbook,
  kept: readonly IgnoredFinding[],
): SortedFindings {
  if (kept.length === 0) return { open: findings, ignored: [] };
  const open: Finding[] = [];
  const ignored: FindingWithReason[] = [];
  for (const finding of findings) {
    const reason = reasonToIgnore(finding, workbook, kept);
    if (reason === null) open.push(finding);
    else ignored.push({ finding, reason });
  }
  return { open, ignored };
}
