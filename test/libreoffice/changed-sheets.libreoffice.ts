import { profiles } from '../../src/core/profiles';
import { standar } from '../../src/core/profiles/standar';
import { testChangedForms } from './changed-forms';

// `npm run libreoffice:long` goes through the other profiles one by one.
testChangedForms(profiles, (profile) => profile === standar);
