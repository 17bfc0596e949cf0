/** What the pane says up to the first result in English. */
import { en as findings } from '../../findings/en';
import { en as check } from '../check/en';
import { en as pane } from '../en';
import type { Sentences } from '../sentences';

/** The sentences in English. */
export const sentences: Sentences = {
  language: 'en',
  pane,
  check,
  findings,
};
