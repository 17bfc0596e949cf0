/** The profiles that come with the product. */
import { brebes } from './brebes';
import type { Profile } from './profile';
import { purbalingga } from './purbalingga';
import { rembang } from './rembang';
import { standar } from './standar';
import { sumenep } from './sumenep';
import { tegal } from './tegal';

/** Every profile, the national standard first. */
export const profiles: readonly Profile[] = [standar, brebes, purbalingga, rembang, sumenep, tegal];

/** The profile with an id, or null. */
export function profileOf(id: string): Profile | null {
  return profiles.find((profile) => profile.id === id.toLowerCase()) ?? null;
}
