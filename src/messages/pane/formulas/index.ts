/** The sentences of the task "Rumus" in the language of the reader. */
import type { Language } from '..';
import { en } from './en';
import { id } from './id';
import type { FormulasMessages } from './formulas-messages';

export type { FormulasMessages } from './formulas-messages';

/** The sentences of the task in a language. */
export function formulasMessages(language: Language): FormulasMessages {
  return language === 'id' ? id : en;
}
