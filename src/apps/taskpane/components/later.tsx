/** A part of the pane that comes by itself after what is waited for. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Shows nothing until the part has come, and nothing when it does not come: all that is asked for works without it. */
export function Later({ load }: { readonly load: () => Promise<ComponentType> }) {
  const [part, setPart] = useState<{ readonly component: ComponentType } | null>(null);
  useEffect(() => {
    load().then(
      (component) => {
        setPart({ component });
      },
      () => undefined,
    );
  }, [load]);
  return part === null ? null : <part.component />;
}
