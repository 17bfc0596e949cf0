/** Says what is wrong with a profile file. */
import type { ProfileProblem } from '../../core/profiles/read-profile';
import type { Language } from '..';
import { en } from './en';
import { id } from './id';

const sentences = { id, en } as const;

/**
 * The sentence of a problem, with the path where it is.
 * @example profileSentence({ path: 'scale', id: 'choice', values: { written: 'X', known: 'CAPAIAN' } }, 'id')
 */
export function profileSentence(problem: ProfileProblem, language: Language): string {
  const put = (sentence: string, values: Readonly<Record<string, string>>): string =>
    sentence.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
  const where = problem.path === '' ? '' : put(sentences[language].where, { path: problem.path });
  return where + put(sentences[language][problem.id], problem.values);
}
