/** One table with its findings. */
import type { FindingGroup } from '../../../core/findings/group-findings';
import { usePane } from '../pane-context';
import { FindingItem } from './finding-item';
import { findingKey } from './finding-key';

/** A table that can be folded; one without findings is a line with a tick, so that it is seen to be looked at. */
export function Group({ group }: { readonly group: FindingGroup }) {
  const { messages } = usePane();
  const { table, findings } = group;
  const elsewhere = findings[0]?.place === null ? messages.wholeWorkbook : messages.elsewhere;
  const name = table === null ? elsewhere : messages.table(table.name, table.sheet);
  if (findings.length === 0) {
    return (
      <p class="group-clean">
        <span class="group-name">{name}</span>
        <span class="sign-clean">
          <span aria-hidden="true">✓</span> {messages.matches}
        </span>
      </p>
    );
  }
  return (
    <details class="group" open>
      <summary>
        <span class="group-name">{name}</span>
        <span class="group-count">{findings.length}</span>
      </summary>
      <ul>
        {findings.map((finding) => (
          <FindingItem key={findingKey(finding)} finding={finding} />
        ))}
      </ul>
    </details>
  );
}
