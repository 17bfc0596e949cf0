/** What the pane says before the first check. */
import { usePane } from '../pane-context';

/** One sentence and the two ways to begin; after a stopped check, that it was stopped. */
export function Start({ wasStopped }: { readonly wasStopped: boolean }) {
  const { messages, checking, openTab } = usePane();
  return (
    <div class="pane-message">
      <p role="status">{wasStopped ? `${messages.stopped} ${messages.nothingChanged}` : null}</p>
      <p>{messages.intro}</p>
      <button type="button" class="button-primary button-wide" onClick={checking.check}>
        {messages.startCheck}
      </button>
      <button
        type="button"
        class="button-wide"
        onClick={() => {
          openTab('insert');
        }}
      >
        {messages.startNew}
      </button>
    </div>
  );
}
