/** F8 and Shift+F8, as editors go from mistake to mistake. */
import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls back with 1 on F8 and with -1 on Shift+F8, wherever the focus is; not while a question is asked, or while
 * something lies over the pane.
 */
export function useFindingKeys(pane: () => Element | null, onStep: (step: 1 | -1) => void): void {
  const latest = useRef({ pane, onStep });
  latest.current = { pane, onStep };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (document.querySelector('dialog[open]') !== null) return;
      if (latest.current.pane()?.closest('[inert]')) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current.onStep(event.shiftKey ? -1 : 1);
    };
    // After the window, at which the web edition keeps keys while its grid cannot take them: F8 waits in line.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, []);
}
