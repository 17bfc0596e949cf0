/** Opens a profile file that the reader has chosen. */
import type { Profile } from '../../../core/profiles/profile';
import { readProfile } from '../../../core/scaffold/read-profile';
import { writeProblem, type ProfileSentences } from '../../../messages/profiles/write-problem';

/** A profile, or the sentences that say why there is none. */
export type OpenedProfile =
  | { readonly profile: Profile; readonly problems: readonly [] }
  | { readonly profile: null; readonly problems: readonly string[] };

/** More than this is no profile, and might keep the pane busy for long. */
const LARGEST_BYTES = 1_000_000;

/** Reads a file as a profile: data only, every field looked at; all that is wrong with it becomes sentences. */
export async function openProfile(file: Blob, sentences: ProfileSentences): Promise<OpenedProfile> {
  const text = file.size > LARGEST_BYTES ? '' : await file.text();
  const { profile, problems } = readProfile(text);
  if (profile !== null) return { profile, problems: [] };
  return { profile: null, problems: problems.map((problem) => writeProblem(problem, sentences)) };
}
