/** Turns what is wrong with a profile file into a sentence. */
import type { ProfileProblem } from '../../core/scaffold/profile-reader';
import type { id } from './id';

/** The sentences of one language by the ids of problems. */
export type ProfileSentences = Readonly<Record<keyof typeof id, string>>;

/** The sentence of a problem, with the path where it is. */
export function writeProblem(problem: ProfileProblem, sentences: ProfileSentences): string {
  const where = problem.path === '' ? '' : put(sentences.where, { path: problem.path });
  return where + put(sentences[problem.id], problem.values);
}

function put(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}
