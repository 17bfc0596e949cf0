import { profiles } from '../../src/core/profiles';
import { standar } from '../../src/core/profiles/standar';
import { testChangedForms } from './changed-forms';

// `npm run libreoffice:long` goes through all cells of all profiles one by one.
testChangedForms(profiles, (profile) => (profile === standar ? 3 : null));
