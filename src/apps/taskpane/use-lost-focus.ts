/** Keeps the keyboard in the pane when the button that was pressed goes away. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives an element the focus when it appears and nothing else has it any more.
 * @param isWanted false where the focus was never in the pane, as on its first screen
 * @example const button = useLostFocus<HTMLButtonElement>(); return <button ref={button}>…</button>;
 */
export function useLostFocus<Kind extends HTMLElement>(isWanted = true): RefObject<Kind> {
  const element = useRef<Kind>(null);
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (isWanted && (activeElement === null || activeElement === document.body)) {
      element.current?.focus({ preventScroll: true });
    }
    // Only when it appears: later the focus is where the reader has put it.
  }, []);
  return element;
}
