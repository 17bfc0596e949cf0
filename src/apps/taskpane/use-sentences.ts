/** The language that the pane speaks. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { loadSentences, type Language, type Sentences } from '../../messages/pane';

/** The sentences, and the way to others. */
export interface Speech {
  /** Null until the first language has come; "failed" when it did not come. */
  readonly sentences: Sentences | 'failed' | null;
  /** Loads a language and speaks it from then on; what was spoken stays when that fails. */
  readonly speak: (language: Language) => Promise<void>;
}

/** Begins with a language and can change to another. */
export function useSentences(first: Language): Speech {
  const [sentences, setSentences] = useState<Sentences | 'failed' | null>(null);
  const speak = useCallback(async (language: Language) => {
    setSentences(await loadSentences(language));
  }, []);
  useEffect(() => {
    speak(first).catch(() => {
      setSentences('failed');
    });
  }, [first, speak]);
  return { sentences, speak };
}
