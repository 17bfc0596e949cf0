/** One mistake is said once. */
import type { Finding } from '../findings/finding';
import { followersOf } from '../formulas/followers';
import { placeKey } from '../workbook/address';
import type { Workbook } from '../workbook/workbook';

/**
 * Findings without numbers out of their range that were proved wrong already, or are computed from one that was.
 * @param said the findings that prove numbers wrong
 */
export function withoutSaid(findings: readonly Finding[], said: readonly Finding[], workbook: Workbook): Finding[] {
  const wrong = said.flatMap(({ severity, place }) => (severity === 'error' && place !== null ? [place] : []));
  const isRange = ({ rule, place }: Finding): boolean => rule === 'rentang' && place !== null;
  if (wrong.length === 0 || !findings.some(isRange)) return [...findings];
  const known = followersOf(wrong, workbook);
  for (const place of wrong) known.add(placeKey(place));
  return findings.filter(
    (finding) => !isRange(finding) || ![finding.place!, ...finding.related].some((place) => known.has(placeKey(place))),
  );
}

/** Rules about what is not there. */
const rulesOfAbsence: ReadonlySet<string> = new Set(['kelengkapan', 'tabel']);

/** Findings without what is missing, where the workbook was not computed: its headings and figures are not there either. */
export function withoutAbsenceOfUncomputed(findings: readonly Finding[]): Finding[] {
  const isUncomputed = findings.some(({ message }) => message.id === 'rumus.uncomputed');
  return findings.filter(({ rule }) => !isUncomputed || !rulesOfAbsence.has(rule));
}
