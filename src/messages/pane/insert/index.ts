/** The sentences of the task "Sisipkan" in the language of the reader. */
import type { Language } from '..';
import { en } from './en';
import { id } from './id';
import type { InsertMessages } from './insert-messages';

export type { InsertMessages } from './insert-messages';

/** The sentences of the task in a language. */
export function insertMessages(language: Language): InsertMessages {
  return language === 'id' ? id : en;
}
