/** The profiles that come with the product. */
import type { Profile } from './profile';
import { standar } from './standar';

export const profiles: readonly Profile[] = [standar];

/** The profile with an id, or null. */
export function profileOf(id: string): Profile | null {
  return profiles.find((profile) => profile.id === id.toLowerCase()) ?? null;
}
