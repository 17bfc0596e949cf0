/** The task pane's sentences in the language of the reader. */
import type { Language, Sentences, TaskSentences } from './sentences';

export type { FailureId, PaneMessages, TabId } from './pane-messages';
export type { Language, Sentences, TaskSentences } from './sentences';

/** Loads the sentences of a language, and no others: most readers never see a second one. */
export async function loadSentences(language: Language): Promise<Sentences> {
  const pack =
    language === 'id'
      ? await import(/* webpackChunkName: "id" */ './languages/id')
      : await import(/* webpackChunkName: "en" */ './languages/en');
  return pack.sentences;
}

/** Loads what only some tasks say. */
export async function loadTaskSentences(language: Language): Promise<TaskSentences> {
  const pack =
    language === 'id'
      ? await import(/* webpackChunkName: "id-tasks" */ './tasks/id')
      : await import(/* webpackChunkName: "en-tasks" */ './tasks/en');
  return pack.taskSentences;
}
