/** Keeps drafts for the page and offers those that were left. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Draft } from './draft';
import { BrowserDrafts } from './draft-store';
import { KeepDraft, type DraftSource, type DraftState } from './keep-draft';

/** Milliseconds between two looks at whether there is something to keep. */
const BETWEEN_LOOKS = 2000;

/** What the page knows of drafts. */
export interface Drafts {
  /** How far what is open is kept, or that this browser keeps nothing. */
  readonly state: DraftState | 'refused';
  /** Drafts that nobody works on, the newest first. */
  readonly offered: readonly Draft[];
  /** Looks at once: what is open was saved, or is another file now. */
  readonly look: () => void;
  /** Goes on with one of them, which is open now. */
  readonly takeOver: (draft: Draft) => void;
  readonly remove: (draft: Draft) => void;
  /** Leaves those that are offered for another time. */
  readonly leave: () => void;
}

/**
 * The drafts of this page and of those that ended with something unsaved.
 * @param source what is open, from the moment on that `isReady`
 */
export function useDrafts(source: DraftSource, isReady: boolean): Drafts {
  const [state, setState] = useState<Drafts['state']>('none');
  const [offered, setOffered] = useState<readonly Draft[]>([]);
  const store = useMemo(() => new BrowserDrafts(), []);
  const keeper = useMemo(() => {
    const id = crypto.randomUUID();
    store.hold(id);
    return new KeepDraft(id, source, store);
  }, [store, source]);

  const look = useCallback(() => {
    keeper.look().then(setState, () => {
      setState('refused');
    });
  }, [keeper]);

  useEffect(() => {
    if (!isReady) return;
    // A browser that keeps nothing has nothing to offer.
    store.abandoned().then(setOffered, () => undefined);
    const looking = setInterval(look, BETWEEN_LOOKS);
    // The last moment of a page, for it may end while nobody sees it; some browsers tell only one of the two.
    const onHidden = (): void => {
      if (document.hidden) keeper.keepNow();
      look();
    };
    const onLeft = (): void => {
      keeper.keepNow();
    };
    addEventListener('visibilitychange', onHidden);
    addEventListener('pagehide', onLeft);
    return () => {
      clearInterval(looking);
      removeEventListener('visibilitychange', onHidden);
      removeEventListener('pagehide', onLeft);
    };
  }, [isReady, store, look, keeper]);

  const without = useCallback((draft: Draft) => {
    setOffered((drafts) => drafts.filter(({ id }) => id !== draft.id));
  }, []);

  return {
    state,
    offered,
    look,
    takeOver: useCallback(
      (draft) => {
        store.hold(draft.id);
        void keeper.takeOver(draft.id);
        setState('kept');
      },
      [store, keeper],
    ),
    remove: useCallback(
      (draft) => {
        void store.remove(draft.id);
        without(draft);
      },
      [store, without],
    ),
    leave: useCallback(() => {
      setOffered([]);
    }, []),
  };
}
