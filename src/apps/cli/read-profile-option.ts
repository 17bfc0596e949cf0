/** Reads what was typed after --profil: the id of a profile, or a file with one's own. */
import { readFile } from 'node:fs/promises';
import { profileOf } from '../../core/profiles';
import type { Profile } from '../../core/profiles/profile';
import { readProfile } from '../../core/scaffold/read-profile';
import { standar } from '../../core/profiles/standar';
import { cliSentence } from '../../messages/cli';
import { profileSentence } from '../../messages/profiles';
import { Refusal } from './command';
import { profileIds } from './profile-ids';

/**
 * The profile with an id or in a .json file; `standar` when nothing was typed.
 * @throws Refusal when there is no such profile, or the file holds none
 * @example await readProfileOption('brebes')
 */
export async function readProfileOption(written: string | undefined): Promise<Profile> {
  if (written === undefined) return standar;
  if (!/\.json$/i.test(written)) {
    const profile = profileOf(written);
    if (profile !== null) return profile;
    throw new Refusal(cliSentence('refused.choice', { name: '--profil', written, known: profileIds }));
  }
  let json: string;
  try {
    json = await readFile(written, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Refusal(cliSentence('refused.profileFile', { file: written, code }));
  }
  const { profile, problems } = readProfile(json);
  if (profile !== null) return profile;
  const list = problems.map((problem) => `  ${profileSentence(problem, 'id')}`).join('\n');
  throw new Refusal(cliSentence('refused.profile', { file: written, problems: list }));
}
