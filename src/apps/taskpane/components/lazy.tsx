/** A part of the pane that is loaded when it is first opened. */
import type { ComponentType } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { loadTaskSentences, type TaskSentences } from '../../../messages/pane';
import { usePane } from '../pane-context';
import { TaskContext } from '../task-context';

interface Loaded {
  readonly component: ComponentType;
  readonly sentences: TaskSentences;
}

interface LazyProps {
  readonly load: () => Promise<ComponentType>;
  /** Leads back to where the part was opened, for one that lies over a task. */
  readonly onBack?: () => void;
}

/**
 * Shows a component once its file and its sentences have come; says so, and offers another try, when they do not come.
 * In another language it stays as it is until the sentences of that one are there.
 */
export function Lazy({ load, onBack }: LazyProps) {
  const { messages, language } = usePane();
  const [part, setPart] = useState<Loaded | 'loading' | 'failed'>('loading');
  const latest = useRef(language);
  latest.current = language;
  const begin = useCallback(() => {
    setPart((now) => (now === 'failed' ? 'loading' : now));
    Promise.all([load(), loadTaskSentences(language)]).then(
      ([component, sentences]) => {
        if (latest.current === language) setPart({ component, sentences });
      },
      () => {
        setPart((now) => (now === 'loading' ? 'failed' : now));
      },
    );
  }, [load, language]);
  useEffect(begin, [begin]);
  if (part === 'loading') {
    return (
      <p class="pane-message" role="status">
        {messages.loading}
      </p>
    );
  }
  if (part === 'failed') {
    return (
      <div class="pane-message" role="alert">
        <p>{messages.notLoaded}</p>
        <button type="button" onClick={begin}>
          {messages.tryAgain}
        </button>
        {onBack !== undefined && (
          <button type="button" onClick={onBack}>
            {messages.back}
          </button>
        )}
      </div>
    );
  }
  return (
    <TaskContext.Provider value={part.sentences}>
      <part.component />
    </TaskContext.Provider>
  );
}
