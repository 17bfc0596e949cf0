/** Search and filter above the list, and the button that checks again. */
import type { SeverityChoice } from '../../../messages/pane/check/check-messages';
import { usePane } from '../pane-context';
import { useCheck } from './check-context';

const CHOICES: readonly SeverityChoice[] = ['all', 'error', 'warning', 'info'];

/** A line that wraps where the pane is narrow. */
export function Toolbar() {
  const { messages, checking } = usePane();
  const { texts, view, act } = useCheck();
  return (
    <div class="check-toolbar">
      <input
        type="search"
        aria-label={texts.search}
        placeholder={texts.searchHint}
        value={view.search}
        onInput={(event) => {
          act({ type: 'search', text: event.currentTarget.value });
        }}
      />
      <select
        aria-label={texts.show}
        value={view.severity}
        onChange={(event) => {
          act({ type: 'choose', severity: event.currentTarget.value as SeverityChoice });
        }}
      >
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {texts.choices[choice]}
          </option>
        ))}
      </select>
      <button type="button" onClick={checking.check}>
        {messages.checkAgain}
      </button>
    </div>
  );
}
