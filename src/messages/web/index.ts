/** The web edition's sentences in the language of the reader. */
import type { Language } from '../pane';
import { en } from './en';
import { id } from './id';
import type { WebMessages } from './web-messages';

export type { WebMessages } from './web-messages';

/** The web edition's sentences in a language. */
export function webMessages(language: Language): WebMessages {
  return language === 'id' ? id : en;
}
