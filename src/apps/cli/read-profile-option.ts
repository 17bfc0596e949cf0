/** Reads what was typed after --profil: the id of a profile, or a file with one's own. */
import { readFile } from 'node:fs/promises';
import { profileOf } from '../../core/profiles';
import type { Profile } from '../../core/profiles/profile';
import { standar } from '../../core/profiles/standar';
import { cliSentence } from '../../messages/cli';
import { Refusal } from './command';
import { profileIds } from './profile-ids';

/** A profile of one's own: what reads and tries it is loaded for it only. */
async function readProfileFile(file: string): Promise<Profile> {
  let json: string;
  try {
    json = await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Refusal(cliSentence('refused.profileFile', { file, code }));
  }
  const { readProfile } = await import(/* webpackChunkName: "profile-file" */ '../../core/scaffold/read-profile');
  const { profileSentence } = await import(/* webpackChunkName: "profile-file" */ '../../messages/profiles');
  const { profile, problems } = readProfile(json);
  if (profile !== null) return profile;
  const list = problems.map((problem) => `  ${profileSentence(problem, 'id')}`).join('\n');
  throw new Refusal(`${cliSentence('refused.profile', { file })}\n${list}`);
}

/**
 * The profile with an id or in a .json file; `standar` when nothing was typed.
 * @throws Refusal when there is no such profile, or the file holds none
 * @example await readProfileOption('brebes')
 */
export async function readProfileOption(written: string | undefined): Promise<Profile> {
  if (written === undefined) return standar;
  if (/\.json$/i.test(written)) return readProfileFile(written);
  const profile = profileOf(written);
  if (profile !== null) return profile;
  throw new Refusal(cliSentence('refused.choice', { name: '--profil', written, known: profileIds }));
}
