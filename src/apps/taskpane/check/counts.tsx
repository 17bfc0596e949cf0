/** The line that says how many findings there are. */
import type { Finding } from '../../../core/findings/finding';
import { countOf } from '../../../core/findings/group-findings';
import { usePane } from '../pane-context';
import { SeveritySign } from '../components/severity-sign';

/** "3 kesalahan · 1 peringatan · 6 catatan", announced when it appears. */
export function Counts({ findings }: { readonly findings: readonly Finding[] }) {
  const { messages } = usePane();
  return (
    <p class="pane-counts" role="status">
      <span>
        <SeveritySign severity="error" /> {messages.errors(countOf(findings, 'error'))}
      </span>
      <span>
        <SeveritySign severity="warning" /> {messages.warnings(countOf(findings, 'warning'))}
      </span>
      <span>
        <SeveritySign severity="info" /> {messages.notes(countOf(findings, 'info'))}
      </span>
    </p>
  );
}
