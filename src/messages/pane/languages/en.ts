/** All that the pane says in English. */
import { en as findings } from '../../findings/en';
import { en as functions } from '../../functions/descriptions/en';
import { en as profiles } from '../../profiles/en';
import { en as check } from '../check/en';
import { en as fill } from '../fill/en';
import { en as formulas } from '../formulas/en';
import { en as pane } from '../en';
import { en as insert } from '../insert/en';
import { en as results } from '../results/en';
import { en as rules } from '../rules/en';
import { en as send } from '../send/en';
import type { Sentences } from '../sentences';

/** The sentences in English. */
export const sentences: Sentences = {
  language: 'en',
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
