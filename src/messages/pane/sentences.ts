/** All that the pane says: what its first screen and a check need, and the rest. */
import type { Language } from '..';
import type { Descriptions } from '../functions/descriptions/id';
import type { ProfileSentences } from '../profiles/write-problem';
import type { FindingSentences } from '../write-message';
import type { CheckMessages } from './check/check-messages';
import type { FillMessages } from './fill/fill-messages';
import type { FormulasMessages } from './formulas/formulas-messages';
import type { GuideMessages } from './guide/guide-messages';
import type { InsertMessages } from './insert/insert-messages';
import type { MarksMessages } from './marks/marks-messages';
import type { PaneMessages } from './pane-messages';
import type { ResultsMessages } from './results/results-messages';
import type { RuleTexts } from './rules/rule-texts';
import type { SendMessages } from './send/send-messages';

export type { Language } from '..';

/** What is said up to the first result in one language, by the part of the pane that says it. */
export interface Sentences {
  readonly language: Language;
  /** The frame around the tasks. */
  readonly pane: PaneMessages;
  readonly check: CheckMessages;
  /** What the checker says. */
  readonly findings: FindingSentences;
}

/** What only some tasks say, loaded with the first of them. */
export interface TaskSentences {
  readonly fill: FillMessages;
  readonly guide: GuideMessages;
  readonly insert: InsertMessages;
  readonly send: SendMessages;
  readonly formulas: FormulasMessages;
  /** The sheet "Hasil Periksa". */
  readonly results: ResultsMessages;
  readonly marks: MarksMessages;
  /** The rules behind what the checker says. */
  readonly rules: RuleTexts;
  /** What the functions and their parameters are for, as Excel shows it too while one is typed. */
  readonly functions: Descriptions;
  /** What is wrong with a profile file. */
  readonly profiles: ProfileSentences;
}
