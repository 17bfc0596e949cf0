/** What was said last above the task, and in which language. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../messages/pane';
import type { Notice } from './notice';

/** A notice with the language of its sentence. */
export interface SaidNotice extends Notice {
  readonly language: Language;
}

/**
 * The notice and the way to say one. In another language only one that leads back is still there: it is old news otherwise,
 * and nobody should lose the way back.
 */
export function useNotice(language: Language): [SaidNotice | null, (notice: Notice | null) => void] {
  const [said, setSaid] = useState<SaidNotice | null>(null);
  const latest = useRef(language);
  latest.current = language;
  const say = useCallback((notice: Notice | null) => {
    setSaid(notice === null ? null : { ...notice, language: latest.current });
  }, []);
  useEffect(() => {
    setSaid((last) => (last?.undo === undefined && last?.language !== language ? null : last));
  }, [language]);
  return [said, say];
}
