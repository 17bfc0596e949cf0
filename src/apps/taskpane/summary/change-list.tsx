/** What has changed against the year before, the worse first. */
import type { YearChange } from '../../../core/summary/year-changes';
import type { SummaryMessages } from '../../../messages/summary/summary-messages';
import { CellLink } from '../components/cell-link';

interface ChangeListProps {
  readonly changes: readonly YearChange[];
  readonly texts: SummaryMessages;
}

/** One line an indicator, in words and with a sign as well as by its place. */
export function ChangeList({ changes, texts }: ChangeListProps) {
  if (changes.length === 0) return <p>{texts.noChanges}</p>;
  return (
    <ul class="plain-list">
      {changes.map(({ name, now, before, by, direction, isBetter, place }) => (
        <li key={name}>
          <span lang="id">{name}</span>: {before} → {now}, {texts.direction[direction](by)}
          {isBetter !== null && <b> {isBetter ? texts.better : texts.worse}</b>} <CellLink place={place} withSheet />
        </li>
      ))}
    </ul>
  );
}
