/** All that the pane says in Indonesian. */
import { id as findings } from '../../findings/id';
import { id as functions } from '../../functions/descriptions/id';
import { id as profiles } from '../../profiles/id';
import { id as check } from '../check/id';
import { id as fill } from '../fill/id';
import { id as formulas } from '../formulas/id';
import { id as pane } from '../id';
import { id as insert } from '../insert/id';
import { id as results } from '../results/id';
import { id as rules } from '../rules/id';
import { id as send } from '../send/id';
import type { Sentences } from '../sentences';

/** The sentences in Indonesian. */
export const sentences: Sentences = {
  language: 'id',
  pane,
  check,
  fill,
  insert,
  send,
  formulas,
  results,
  findings,
  rules,
  functions,
  profiles,
};
