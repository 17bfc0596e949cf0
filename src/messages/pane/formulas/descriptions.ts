/** What the functions and their parameters are for, in the language of the reader. */
import type { Language } from '..';
import { en } from '../../functions/descriptions/en';
import { id, type Descriptions } from '../../functions/descriptions/id';

/** The descriptions that Excel shows too while a function is typed. */
export function functionDescriptions(language: Language): Descriptions {
  return language === 'id' ? id : en;
}
