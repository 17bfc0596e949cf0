/** What was done last, with a way back. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { failureNotice } from '../notice';
import { usePane } from '../pane-context';
import type { SaidNotice } from '../use-notice';

/** The notice above the task; it is announced when it appears. */
export function NoticeBar({ notice }: { readonly notice: SaidNotice | null }) {
  const { messages, say, checking, tab } = usePane();
  const [isUndoing, setUndoing] = useState(false);
  const bar = useKeptFocus(`tab-${tab}`);

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
    <div
      ref={bar}
      class={notice === null ? 'pane-notice-none' : `pane-notice${notice.isFailure === true ? ' is-failure' : ''}`}
    >
      <p role="status" lang={isUndoing || notice === null ? undefined : notice.language}>
        {isUndoing ? messages.undoing : notice?.text}
      </p>
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

/**
 * Keeps the keyboard in the pane when the button of the notice that was pressed goes away: it goes on at what is left of the
 * notice, or else at the task.
 * @param elsewhere the id of what takes the focus when the notice is gone
 */
function useKeptFocus(elsewhere: string): RefObject<HTMLDivElement> {
  const bar = useRef<HTMLDivElement>(null);
  // While this is drawn anew, the button is still there.
  const hadFocus = bar.current?.contains(document.activeElement) === true;
  useLayoutEffect(() => {
    if (!hadFocus || document.activeElement !== document.body) return;
    (bar.current?.querySelector('button') ?? document.getElementById(elsewhere))?.focus({ preventScroll: true });
  });
  return bar;
}
