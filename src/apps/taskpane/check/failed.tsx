/** What the pane shows when a check could not finish. */
import type { FailedState } from './check-state';
import { usePane } from '../pane-context';
import { useLostFocus } from '../use-lost-focus';

/** What happened, that nothing was changed, and what to try. */
export function Failed({ state }: { readonly state: FailedState }) {
  const { messages, checking } = usePane();
  const again = useLostFocus<HTMLButtonElement>();
  const { what, advice } = messages.failures[state.failure];
  return (
    <div class="pane-message" role="alert">
      <p class="strong">
        <span class="sign sign-error" aria-hidden="true">
          ●
        </span>{' '}
        {messages.failed}
      </p>
      <p>
        {what} {messages.nothingChanged}
      </p>
      <p>{advice}</p>
      <button type="button" class="button-primary" ref={again} onClick={checking.check}>
        {messages.checkAgain}
      </button>
      {state.failure === 'unknown' && state.details !== '' && <p class="quiet">{messages.details(state.details)}</p>}
    </div>
  );
}
