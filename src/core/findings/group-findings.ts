/** Sorts findings under the tables that they are in. */
import { containsCell } from '../workbook/address';
import type { CheckResult, FoundTable } from './check-result';
import { groupBy } from '../group-by';
import type { Finding, Severity } from './finding';
import { bySeverityAndPlace } from './order-findings';

/** A table with its findings, or the findings that are in no table. */
export interface FindingGroup {
  /** Null for findings outside every table. */
  readonly table: FoundTable | null;
  readonly findings: readonly Finding[];
}

/**
 * Every table in the order given, with its findings, errors first and then from top to bottom; what is in no table comes
 * last, and not at all when there is nothing.
 */
export function groupFindings(result: CheckResult): FindingGroup[] {
  const groups = result.tables.map((table) => ({ table, findings: [] as Finding[] }));
  const bySheet = groupBy(groups, ({ table }) => table.sheet);
  const elsewhere: Finding[] = [];
  for (const finding of result.findings) {
    const { place } = finding;
    const group =
      place === null
        ? undefined
        : bySheet.get(place.sheet)?.find(({ table }) => containsCell(table.area, place.row, place.column));
    (group?.findings ?? elsewhere).push(finding);
  }
  for (const group of groups) group.findings.sort(bySeverityAndPlace);
  if (elsewhere.length === 0) return groups;
  return [...groups, { table: null, findings: elsewhere.sort(bySeverityAndPlace) }];
}

/** How many findings there are of a severity. */
export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
