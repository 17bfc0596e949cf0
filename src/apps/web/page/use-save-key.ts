/** Saving by Ctrl+S, as in every other program. */
import { useEffect, useRef } from 'preact/hooks';

/** Ctrl+S, or ⌘S, saves the workbook and not the page. */
export function useSaveKey(save: () => void): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat && document.querySelector('dialog[open]') === null) latest.current();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => {
      removeEventListener('keydown', onKey, { capture: true });
    };
  }, []);
}
