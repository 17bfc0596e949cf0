/** What only some tasks of the pane say, in English. */
import { en as functions } from '../../functions/descriptions/en';
import { en as profiles } from '../../profiles/en';
import { en as fill } from '../fill/en';
import { en as formulas } from '../formulas/en';
import { en as guide } from '../guide/en';
import { en as insert } from '../insert/en';
import { en as marks } from '../marks/en';
import { en as results } from '../results/en';
import { en as rules } from '../rules/en';
import { en as send } from '../send/en';
import type { TaskSentences } from '../sentences';

/** The sentences in English. */
export const taskSentences: TaskSentences = {
  fill,
  guide,
  insert,
  send,
  formulas,
  results,
  marks,
  rules,
  functions,
  profiles,
};
