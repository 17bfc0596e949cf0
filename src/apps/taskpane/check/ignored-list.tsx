/** The findings that the office has decided to ignore. */
import { CellLink } from '../components/cell-link';
import { usePane } from '../pane-context';
import { useAction } from '../use-action';
import { useCheck } from './check-context';
import { findingKey } from './finding-key';
import type { FindingWithReason } from './sort-findings';

/** Folded at the end of the list, each with its reason and a way back. */
export function IgnoredList() {
  const { texts, findings } = useCheck();
  if (findings.ignored.length === 0) return null;
  return (
    <details class="group ignored">
      <summary>
        <span class="group-name">{texts.ignoredTitle(findings.ignored.length)}</span>
      </summary>
      <p class="pane-hint">{texts.ignoredIntro}</p>
      <ul>
        {findings.ignored.map((ignored) => (
          <IgnoredItem key={findingKey(ignored.finding)} ignored={ignored} />
        ))}
      </ul>
    </details>
  );
}

function IgnoredItem({ ignored }: { readonly ignored: FindingWithReason }) {
  const { checking, say, write } = usePane();
  const { texts } = useCheck();
  const { finding, reason } = ignored;
  const { isRunning, run } = useAction(async () => {
    await checking.takeBack(finding);
    say({ text: texts.takenBack });
  });
  return (
    <li class="finding">
      {finding.place !== null && <CellLink place={finding.place} withSheet />}
      <p>{write(finding.message)}</p>
      <p>{texts.reasonIs(reason)}</p>
      <p class="finding-actions">
        <button type="button" aria-disabled={isRunning} onClick={isRunning ? undefined : run}>
          {texts.takeBack}
        </button>
      </p>
    </li>
  );
}
