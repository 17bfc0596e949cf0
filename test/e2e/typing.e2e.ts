/** Nothing that is typed is lost, at the pace of a quick typist and without a pause. */
import { profiles } from '../../src/core/profiles';
import { emptyOffice } from '../../src/core/scaffold/empty-office';
import { scaffold } from '../../src/core/scaffold/scaffold';
import { sheetSentences } from '../../src/messages/sheets/id';
import { typeIntoForms } from './type-forms';
import { useWebEdition } from './use-web-edition';

const use = useWebEdition({ acceptDownloads: true });

// Forty entries take a busy machine a while; how long is not what is tested.
jest.setTimeout(300_000);

test.each(profiles)('40 cells of the forms of $id arrive as they were typed, at 30 ms a key', async (profile) => {
  const { edition } = use;
  await edition.newFile(profile.name, 2025);
  const plans = scaffold(profile, emptyOffice(2025), sheetSentences);
  expect(await typeIntoForms(edition, plans, { cells: 40, delay: 30 })).toEqual({ count: 40, lost: [] });
});
