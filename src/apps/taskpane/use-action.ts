/** Something that is done in the workbook on a press, once at a time. */
import { useCallback, useRef, useState } from 'preact/hooks';
import { failureNotice } from './notice';
import { usePane } from './pane-context';

/** Whether it is being done, and the way to do it. */
export interface Action {
  readonly isRunning: boolean;
  readonly run: () => void;
}

/** Runs an action; when Excel fails, the notice says why and what to try. */
export function useAction(action: () => Promise<void>): Action {
  const { messages, say } = usePane();
  const [isRunning, setRunning] = useState(false);
  const latest = useRef(action);
  latest.current = action;
  const run = useCallback(() => {
    setRunning(true);
    latest
      .current()
      .catch((error: unknown) => {
        say(failureNotice(error, messages));
      })
      .finally(() => {
        setRunning(false);
      });
  }, [messages, say]);
  return { isRunning, run };
}
