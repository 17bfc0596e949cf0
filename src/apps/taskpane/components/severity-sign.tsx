/** The sign of a severity; a word always stands beside it. */
import type { Severity } from '../../../core/findings/finding';

const SIGNS: Readonly<Record<Severity, string>> = { error: '●', warning: '▲', info: 'i' };

/** ● or ▲, or an i in a circle drawn by the style sheet since few fonts have one; silent for screen readers. */
export function SeveritySign({ severity }: { readonly severity: Severity }) {
  return (
    <span class={`sign sign-${severity}`} aria-hidden="true">
      {SIGNS[severity]}
    </span>
  );
}
