/** One table with its findings. */
import type { FindingGroup } from '../../../core/findings/group-findings';
import { tableStanding } from '../../../core/summary/table-standing';
import { writeNumber } from '../../../core/workbook/write-number';
import { usePane } from '../pane-context';
import { FindingItem } from './finding-item';
import { findingKey } from './finding-key';

interface GroupProps {
  readonly group: FindingGroup;
  /** How many findings of the table are ignored. */
  readonly ignored: number;
}

/**
 * A table that can be folded; one without findings is a line, so that it is seen to be looked at. Either says how many of
 * its figures were recomputed; only one with some, and nothing to say about them, gets a tick.
 */
export function Group({ group, ignored }: GroupProps) {
  const { messages, language } = usePane();
  const { table, findings } = group;
  const elsewhere = findings[0]?.place === null ? messages.wholeWorkbook : messages.elsewhere;
  const name = table === null ? elsewhere : messages.table(table.name, table.sheet);
  const standing = table === null ? null : tableStanding(table, findings.length + ignored);
  const count = (value: number): string => writeNumber({ value, decimals: 0, style: 'plain' }, language);
  const said =
    table === null || standing === null
      ? null
      : messages.standings[standing](count(table.computed), count(table.figures));
  if (findings.length === 0) {
    return (
      <p class="group-clean">
        <span class="group-name">{name}</span>
        <span class={standing === 'matches' ? 'sign-clean' : 'quiet'}>
          {standing === 'matches' && <span aria-hidden="true">✓ </span>}
          {said}
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
      {said !== null && <p class="group-standing quiet">{said}</p>}
      <ul>
        {findings.map((finding) => (
          <FindingItem key={findingKey(finding)} finding={finding} />
        ))}
      </ul>
    </details>
  );
}
