/** The task pane's sentences in the language of the reader. */
import type { Language, Sentences } from './sentences';

export type { FailureId, FailureSentences, PaneMessages, TabId } from './pane-messages';
export type { Language, Sentences } from './sentences';

/** Loads the sentences of a language, and no others: most readers never see a second one. */
export async function loadSentences(language: Language): Promise<Sentences> {
  const pack =
    language === 'id'
      ? await import(/* webpackChunkName: "id" */ './languages/id')
      : await import(/* webpackChunkName: "en" */ './languages/en');
  return pack.sentences;
}
