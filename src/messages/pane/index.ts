/** The task pane's sentences in the language of the reader. */
import { en } from './en';
import { id } from './id';
import type { PaneMessages } from './pane-messages';

export type { FailureId, FailureSentences, PaneMessages, TabId } from './pane-messages';

/** The languages of the product. */
export type Language = 'id' | 'en';

/** The pane's sentences in a language. */
export function paneMessages(language: Language): PaneMessages {
  return language === 'id' ? id : en;
}
