/** What only some tasks of the pane say, in Indonesian. */
import { id as functions } from '../../functions/descriptions/id';
import { id as profiles } from '../../profiles/id';
import { id as fill } from '../fill/id';
import { id as formulas } from '../formulas/id';
import { id as guide } from '../guide/id';
import { id as insert } from '../insert/id';
import { id as marks } from '../marks/id';
import { id as results } from '../results/id';
import { id as rules } from '../rules/id';
import { id as send } from '../send/id';
import type { TaskSentences } from '../sentences';

/** The sentences in Indonesian. */
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
