/** The order in which the pane lists tables. */
import type { Finding, Severity } from '../../core/findings/finding';
import type { FindingGroup } from '../../core/findings/group-findings';

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const CLEAN = 3;

/** Tables with an error first, then those with a warning, then with a note, clean ones last; otherwise as given. */
export function orderGroups(groups: readonly FindingGroup[]): FindingGroup[] {
  return [...groups].sort((first, second) => worst(first.findings) - worst(second.findings));
}

function worst(findings: readonly Finding[]): number {
  return Math.min(CLEAN, ...findings.map((finding) => ORDER[finding.severity]));
}
