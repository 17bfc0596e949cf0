/** What was said last above the task, and in which language. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../messages/pane';
import type { Notice } from './notice';

/** A notice with the language of its sentence. */
export interface SaidNotice extends Notice {
  readonly language: Language;
  /** Whether it is about the cell that was to be shown last: the next that is shown takes it away. */
  readonly isOfCell?: boolean;
}

/** What is said, and the ways to say something. */
interface NoticeTools {
  readonly notice: SaidNotice | null;
  readonly say: (notice: Notice | null) => void;
  /** Says why a cell could not be shown; null, where it was, takes away what was said of another. */
  readonly sayOfCell: (text: string | null) => void;
}

/**
 * The notice and the way to say one. In another language only one that leads back is still there: it is old news otherwise,
 * and nobody should lose the way back.
 */
export function useNotice(language: Language): NoticeTools {
  const [said, setSaid] = useState<SaidNotice | null>(null);
  const latest = useRef(language);
  latest.current = language;
  const say = useCallback((notice: Notice | null) => {
    setSaid(notice === null ? null : { ...notice, language: latest.current });
  }, []);
  const sayOfCell = useCallback((text: string | null) => {
    setSaid((last) => {
      if (text !== null) return { text, isFailure: true, isOfCell: true, language: latest.current };
      return last?.isOfCell === true ? null : last;
    });
  }, []);
  useEffect(() => {
    setSaid((last) => (last?.undo === undefined && last?.language !== language ? null : last));
  }, [language]);
  return { notice: said, say, sayOfCell };
}
