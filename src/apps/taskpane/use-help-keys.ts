/** F1, and ? where nobody writes: the page of the guide for what is in front. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Calls back with the page that the deepest part of the pane in sight names by `data-help`. */
export function useHelpKeys(pane: RefObject<HTMLElement>, onHelp: (page: string) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, target, ctrlKey, altKey, metaKey } = event;
      const around = pane.current;
      if (around === null || ctrlKey || altKey || metaKey) return;
      const asks = key === '?' && target instanceof Element && around.contains(target) && !writes(target);
      if ((key !== 'F1' && !asks) || document.querySelector('dialog[open]') !== null || around.closest('[inert]'))
        return;
      event.preventDefault();
      event.stopPropagation();
      onHelp(helpPage(around));
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [pane, onHelp]);
}

/** The page for what is in front; the first one where nothing names another. */
export function helpPage(pane: HTMLElement): string {
  const named = [...pane.querySelectorAll<HTMLElement>('[data-help]')];
  return named.findLast((part) => part.closest('[hidden]') === null)?.dataset['help'] ?? '';
}

function writes(element: Element): boolean {
  return element.matches('input, textarea, select');
}
