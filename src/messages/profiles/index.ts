/** What is wrong with a profile file, in either language. */
import type { ProfileProblem } from '../../core/scaffold/profile-reader';
import type { Language } from '..';
import { en } from './en';
import { id } from './id';
import { writeProblem } from './write-problem';

const sentences = { id, en } as const;

/**
 * The sentence of a problem, with the path where it is.
 * @example profileSentence({ path: 'scale', id: 'choice', values: { written: 'X', known: 'CAPAIAN' } }, 'id')
 */
export function profileSentence(problem: ProfileProblem, language: Language): string {
  return writeProblem(problem, sentences[language]);
}
