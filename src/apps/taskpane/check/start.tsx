/** What the pane says before the first check. */
import { usePane } from '../pane-context';
import { useLostFocus } from '../use-lost-focus';
import type { StartState } from './check-state';

/** One sentence and two ways to begin, the likelier one first; after a stopped check, that it was stopped. */
export function Start({ state }: { readonly state: StartState }) {
  const { messages, checking, openTab } = usePane();
  const { wasStopped, isEmpty } = state;
  const button = useLostFocus<HTMLButtonElement>(wasStopped);
  const insert = {
    text: isEmpty ? messages.startNew : messages.startInsert,
    act: () => {
      openTab('fill');
    },
  };
  const check = { text: messages.startCheck, act: checking.check };
  const [first, second] = isEmpty ? [insert, check] : [check, insert];
  return (
    <div class="pane-message">
      <p role="status">{wasStopped ? `${messages.stopped} ${messages.nothingChanged}` : null}</p>
      <p>{isEmpty ? messages.introEmpty : messages.intro}</p>
      <button type="button" class="button-primary button-wide" ref={button} onClick={first.act}>
        {first.text}
      </button>
      <button type="button" class="button-wide" onClick={second.act}>
        {second.text}
      </button>
    </div>
  );
}
