/** The rules behind the findings in the language of the reader. */
import type { Language } from '..';
import { en } from './en';
import { id } from './id';
import type { RuleText } from './rule-texts';

export type { RuleText } from './rule-texts';

/** The text of a rule in a language; null for a rule that has none. */
export function ruleText(rule: string, language: Language): RuleText | null {
  return (language === 'id' ? id : en)[rule] ?? null;
}
