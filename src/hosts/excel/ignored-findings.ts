/** Findings that the office has decided to ignore, kept in the workbook with their reasons. */
import type { Finding } from '../../core/findings/finding';
import type { Workbook } from '../../core/workbook/workbook';
import type { ExcelHost } from './excel-api';
import { identityOf, isIdentity, isSame, isStill, type FindingIdentity } from './finding-identity';
import { keptList } from './kept-list';

/** One finding that is ignored: as long as it is still the same. */
export interface IgnoredFinding extends FindingIdentity {
  readonly reason: string;
}

/** The name under which a workbook keeps them. It never changes: files hold it. */
export const IGNORED_SETTING = 'lkjip.diabaikan';

function isIgnored(entry: unknown): entry is IgnoredFinding {
  return isIdentity(entry) && typeof (entry as Partial<IgnoredFinding>).reason === 'string';
}

/** The findings that a workbook keeps as ignored. */
export const ignoredFindings = keptList(IGNORED_SETTING, isIgnored);

/** A finding as it is kept when it is ignored. */
export function toIgnored(finding: Finding, workbook: Workbook, reason: string): IgnoredFinding {
  return { ...identityOf(finding, workbook), reason };
}

/**
 * Why a finding is ignored, or null when it is not, or no longer because its cell has changed.
 * @example findings.filter((finding) => reasonToIgnore(finding, workbook, ignored) === null)
 */
export function reasonToIgnore(
  finding: Finding,
  workbook: Workbook,
  ignored: readonly IgnoredFinding[],
): string | null {
  return ignoredAs(finding, workbook, ignored)[0]?.reason ?? null;
}

/** What is kept of a finding that is ignored; nothing when it is not. */
export function ignoredAs(
  finding: Finding,
  workbook: Workbook,
  ignored: readonly IgnoredFinding[],
): readonly IgnoredFinding[] {
  const alike = ignored.filter(
    ({ rule, message, sheet }) =>
      rule === finding.rule && message === finding.message.id && sheet === (finding.place?.sheet ?? ''),
  );
  return alike.length === 0 ? [] : alike.filter((each) => isStill(each, finding, workbook));
}

/**
 * Ignores findings, in two round trips; a finding that is ignored already gets the new reason.
 * @returns all that is ignored now; where the workbook keeps no settings it is remembered until the pane is closed
 * @throws the error of Excel when a round trip fails for another reason; nothing is changed then
 */
export async function addIgnored(host: ExcelHost, added: readonly IgnoredFinding[]): Promise<IgnoredFinding[]> {
  return ignoredFindings.change(host, (kept) => [
    ...kept.filter((each) => !added.some((other) => isSame(each, other))),
    ...added,
  ]);
}

/**
 * Looks at findings again that were ignored, in two round trips.
 * @returns all that is still ignored
 * @throws the error of Excel when a round trip fails; nothing is changed then
 */
export async function removeIgnored(host: ExcelHost, removed: readonly IgnoredFinding[]): Promise<IgnoredFinding[]> {
  return ignoredFindings.change(host, (kept) => kept.filter((each) => !removed.some((other) => isSame(each, other))));
}
