/** The order in which findings are listed. */
import type { Sheet } from '../workbook/workbook';
import type { Finding } from './finding';

const severityOrder = { error: 0, warning: 1, info: 2 } as const;

/** What is missing from the whole workbook first, then sheet by sheet: errors, warnings, notes, each from top to bottom. */
export function orderedFindings(findings: readonly Finding[], sheets: readonly Pick<Sheet, 'name'>[]): Finding[] {
  const sheetOrder = new Map(sheets.map(({ name }, index) => [name, index]));
  const orderOf = ({ place }: Finding): number => (place === null ? -1 : (sheetOrder.get(place.sheet) ?? 0));
  return [...findings].sort((a, b) => orderOf(a) - orderOf(b) || bySeverityAndPlace(a, b));
}

/** Errors, warnings, notes, each from top to bottom. */
export function bySeverityAndPlace(a: Finding, b: Finding): number {
  return (
    severityOrder[a.severity] - severityOrder[b.severity] ||
    (a.place?.row ?? -1) - (b.place?.row ?? -1) ||
    (a.place?.column ?? -1) - (b.place?.column ?? -1)
  );
}
