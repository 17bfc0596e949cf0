/** What was done last, with a way back. */
import { useState } from 'preact/hooks';
import { failureNotice, type Notice } from '../notice';
import { usePane } from '../pane-context';

/** The notice above the task; it is announced when it appears. */
export function NoticeBar({ notice }: { readonly notice: Notice | null }) {
  const { messages, say, checking } = usePane();
  const [isUndoing, setUndoing] = useState(false);

  async function undo(back: () => Promise<string>): Promise<void> {
    setUndoing(true);
    try {
      const remains = await back();
      say(remains === '' ? { text: messages.undone } : { text: remains, isFailure: true });
      checking.refresh();
    } catch (error) {
      say(failureNotice(error, messages));
    }
    setUndoing(false);
  }

  const back = notice?.undo;
  return (
    <div class={notice === null ? 'pane-notice-none' : `pane-notice${notice.isFailure === true ? ' is-failure' : ''}`}>
      <p role="status">{isUndoing ? messages.undoing : notice?.text}</p>
      {back !== undefined && (
        <button type="button" aria-disabled={isUndoing} onClick={isUndoing ? undefined : () => void undo(back)}>
          {messages.undo}
        </button>
      )}
      {notice !== null && (
        <button
          type="button"
          class="button-quiet"
          aria-label={messages.close}
          onClick={() => {
            say(null);
          }}
        >
          ✕
        </button>
      )}
    </div>
  );
}
