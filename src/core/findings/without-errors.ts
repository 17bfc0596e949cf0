/** Errors that rest on something doubtful only warn. */
import type { Place } from '../workbook/workbook';
import type { Finding } from './finding';

/** The findings with the errors at doubtful cells, or about them, turned into warnings. */
export function withoutErrorsAt(
  findings: readonly Finding[],
  isDoubtful: (place: Place, rule: string) => boolean,
): Finding[] {
  const rests = ({ place, related, rule }: Finding): boolean =>
    place !== null && [place, ...related].some((each) => isDoubtful(each, rule));
  return findings.map((finding) =>
    finding.severity === 'error' && rests(finding) ? { ...finding, severity: 'warning' } : finding,
  );
}
