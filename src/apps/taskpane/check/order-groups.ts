/** The order in which the pane lists tables. */
import type { Finding, Severity } from '../../../core/findings/finding';
import type { FindingGroup } from '../../../core/findings/group-findings';

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const CLEAN = 3;

/**
 * Tables with an error first, then those with a warning, then with a note, clean ones last; otherwise as given. What is
 * in no table is divided into what has a cell and what concerns the whole workbook.
 */
export function orderGroups(groups: readonly FindingGroup[]): FindingGroup[] {
  const all = groups.flatMap((group) => (group.table === null ? divide(group) : [group]));
  return all.sort((first, second) => worst(first.findings) - worst(second.findings));
}

function divide({ findings }: FindingGroup): FindingGroup[] {
  const withCell = findings.filter((finding) => finding.place !== null);
  const withoutCell = findings.filter((finding) => finding.place === null);
  return [withoutCell, withCell].filter((part) => part.length > 0).map((part) => ({ table: null, findings: part }));
}

function worst(findings: readonly Finding[]): number {
  return Math.min(CLEAN, ...findings.map((finding) => ORDER[finding.severity]));
}
