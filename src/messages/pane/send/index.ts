/** The sentences of the task "Kirim" in the language of the reader. */
import type { Language } from '..';
import { en } from './en';
import { id } from './id';
import type { SendMessages } from './send-messages';

export type { SendMessages } from './send-messages';

/** The sentences of the task in a language. */
export function sendMessages(language: Language): SendMessages {
  return language === 'id' ? id : en;
}
