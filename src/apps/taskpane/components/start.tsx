/** What the pane says before the first check. */
import { usePane } from '../pane-context';

/** One sentence about what the button does; after a stopped check, that it was stopped. */
export function Start({ wasStopped }: { readonly wasStopped: boolean }) {
  const { messages } = usePane();
  return (
    <div class="pane-message">
      <p role="status">{wasStopped ? `${messages.stopped} ${messages.nothingChanged}` : null}</p>
      <p>{messages.intro}</p>
    </div>
  );
}
