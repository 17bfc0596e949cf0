/** The sentences of the task "Periksa" in the language of the reader. */
import type { Language } from '..';
import type { CheckMessages } from './check-messages';
import { en } from './en';
import { id } from './id';

export type { CheckMessages, SeverityChoice } from './check-messages';

/** The sentences of the task in a language. */
export function checkMessages(language: Language): CheckMessages {
  return language === 'id' ? id : en;
}
