/** What the pane says up to the first result in Indonesian. */
import { id as findings } from '../../findings/id';
import { id as check } from '../check/id';
import { id as pane } from '../id';
import type { Sentences } from '../sentences';

/** The sentences in Indonesian. */
export const sentences: Sentences = {
  language: 'id',
  pane,
  check,
  findings,
};
