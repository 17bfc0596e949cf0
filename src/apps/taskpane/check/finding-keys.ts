/** F8 and Shift+F8, as editors go from mistake to mistake. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';

/** One step on, or one back. */
export type FindingStep = 1 | -1;

/** The steps that were asked for by keys; those that come before somebody takes them wait. */
export class FindingKeys {
  private readonly waiting: FindingStep[] = [];
  private take: ((step: FindingStep) => void) | null = null;

  press(step: FindingStep): void {
    if (this.take === null) this.waiting.push(step);
    else this.take(step);
  }

  /** From now on steps are taken by this; those that waited are taken at once. */
  takeBy(take: (step: FindingStep) => void): void {
    this.take = take;
    for (const step of this.waiting.splice(0)) take(step);
  }
}

/**
 * Hears F8 and Shift+F8 wherever the focus is, from the moment at which the list is seen; not while a question is asked,
 * or while something lies over the pane that the list is in.
 */
export function useFindingKeys(list: RefObject<Element>): FindingKeys {
  const keys = useMemo(() => new FindingKeys(), []);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (document.querySelector('dialog[open]') !== null) return;
      if (list.current?.closest('.pane')?.closest('[inert]')) return;
      event.preventDefault();
      event.stopPropagation();
      keys.press(event.shiftKey ? -1 : 1);
    };
    // After the window, at which the web edition keeps keys while its grid cannot take them: F8 waits in line.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [keys, list]);
  return keys;
}
