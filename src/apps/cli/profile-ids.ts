/** The profiles by name, for sentences. */
import { profiles } from '../../core/profiles';

/** The ids of the profiles that come with the product. */
export const profileIds = profiles.map((profile) => profile.id).join(', ');
