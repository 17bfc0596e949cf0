import { profiles } from '../../src/core/profiles';
import { standar } from '../../src/core/profiles/standar';
import { testChangedForms } from './changed-forms';

// `npm run libreoffice` has the form standar.
testChangedForms(
  profiles.filter((profile) => profile !== standar),
  () => true,
);
