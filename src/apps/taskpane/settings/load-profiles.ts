/** The profiles, loaded when somebody is about to choose one. */
import type { Profile } from '../../../core/profiles/profile';

/** The profiles that come with the product. */
export async function loadProfiles(): Promise<readonly Profile[]> {
  const { profiles } = await import('../../../core/profiles');
  return profiles;
}
