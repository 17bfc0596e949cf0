import { profiles } from '../../src/core/profiles';
import { testChangedForms } from './changed-forms';

// `npm run libreoffice` has each third cell of the form standar.
testChangedForms(profiles, () => 1);
