/** The grid in its place on the page: started once, and what it says while somebody works in it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../messages/pane';
import { webMessages } from '../../../messages/web';
import { OfflineCopy } from '../service-worker-page';
import type { ShownReason } from '../univer/cell-marks';
import type { Pasted } from '../univer/take-pastes';
import { pastedSentence } from './pasted-sentence';
import type { Spreadsheet } from './spreadsheet';
import type { FileActions } from './use-file';

/** The grid as the page shows it. */
interface Grid {
  /** Where it is drawn. */
  readonly container: { readonly current: HTMLDivElement | null };
  /** Why the function of the selected cell failed; null where it did not. */
  readonly sentence: string | null;
  /** What the mark under the pointer says. */
  readonly reason: ShownReason | null;
  /** True once the page works without a network. */
  readonly worksOffline: boolean;
}

/** Starts the grid, and has the browser ask before changes that were not saved are left. */
export function useGrid(
  spreadsheet: Spreadsheet,
  language: Language,
  { begin, note, fail }: Pick<FileActions, 'begin' | 'note' | 'fail'>,
): Grid {
  const [sentence, setSentence] = useState<string | null>(null);
  const [reason, setReason] = useState<ShownReason | null>(null);
  const [worksOffline, setWorksOffline] = useState(false);
  const container = useRef<HTMLDivElement>(null);
  const offlineCopy = useMemo(() => new OfflineCopy(), []);
  const spoken = useRef(language);
  spoken.current = language;

  useEffect(() => {
    if (container.current === null) return;
    const onPasted = (pasted: Pasted): void => {
      note(pastedSentence(pasted, webMessages(spoken.current), spoken.current === 'id' ? ',' : '.'));
    };
    spreadsheet.start(container.current, { onSentence: setSentence, onPasted, onReason: setReason }).then(
      () => {
        begin(webMessages(spoken.current).sample);
        // Only now: what is loaded for later must not keep the grid waiting.
        void offlineCopy.keep().then(setWorksOffline);
      },
      () => {
        fail(webMessages(spoken.current).gridFailed);
      },
    );
  }, [spreadsheet, offlineCopy, begin, note, fail]);

  useEffect(() => {
    // The browser asks in its own words.
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (spreadsheet.hasChanged || spreadsheet.isBeingTyped) event.preventDefault();
    };
    addEventListener('beforeunload', onLeave);
    return () => {
      removeEventListener('beforeunload', onLeave);
    };
  }, [spreadsheet]);

  return { container, sentence, reason, worksOffline };
}
