/** What a workbook lacks is no mistake where its formulas were not computed. */
import type { Finding } from '../findings/finding';

/** Rules about what is not there. */
const rulesOfAbsence: ReadonlySet<string> = new Set(['kelengkapan', 'tabel']);

/** Findings without what is missing, where the workbook was not computed: its headings and figures are not there either. */
export function withoutAbsenceOfUncomputed(findings: readonly Finding[]): Finding[] {
  const isUncomputed = findings.some(({ message }) => message.id === 'rumus.uncomputed');
  return findings.filter(({ rule }) => !isUncomputed || !rulesOfAbsence.has(rule));
}
