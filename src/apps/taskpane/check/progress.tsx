/** What the pane shows while it works. */
import type { WorkingState } from './check-state';
import { usePane } from '../pane-context';

interface ProgressProps {
  readonly state: WorkingState;
  readonly onCancel: () => void;
}

/** A bar, what is being done, and a way to stop it. */
export function Progress({ state, onCancel }: ProgressProps) {
  const { messages } = usePane();
  const doing = state.doing === 'reading' ? messages.reading : messages.checking;
  return (
    <div class="pane-message">
      <p role="status">{doing}</p>
      <progress aria-label={doing} max={1} {...(state.share === null ? {} : { value: state.share })} />
      <button type="button" class="button" onClick={onCancel}>
        {messages.cancel}
      </button>
    </div>
  );
}
