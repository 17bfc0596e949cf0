/** What is said in the grid of the web edition, in the language of the reader. */
import type { Language } from '../..';
import { en } from './en';
import type { GridMessages } from './grid-messages';
import { id } from './id';

export type { FigureName, GridMessages, MisnamedPart, PartName } from './grid-messages';

/** The sentences of a language. */
export function gridMessages(language: Language): GridMessages {
  return language === 'id' ? id : en;
}
