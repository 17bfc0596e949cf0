/** A part of the pane that is loaded when it is first opened. */
import type { ComponentType } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { usePane } from '../pane-context';

/** Shows a component once its file has come; says so, and offers another try, when it does not come. */
export function Lazy({ load }: { readonly load: () => Promise<ComponentType> }) {
  const { messages } = usePane();
  const [part, setPart] = useState<{ readonly component: ComponentType } | 'loading' | 'failed'>('loading');
  const begin = useCallback(() => {
    setPart('loading');
    load().then(
      (component) => {
        setPart({ component });
      },
      () => {
        setPart('failed');
      },
    );
  }, [load]);
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
      </div>
    );
  }
  return <part.component />;
}
