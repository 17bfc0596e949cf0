/** Nothing that is typed is lost on a machine four times as slow, nor in forms that are full already. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { profiles } from '../../src/core/profiles';
import { emptyOffice } from '../../src/core/scaffold/empty-office';
import { exampleOffice } from '../../src/core/scaffold/example/example-office';
import { scaffold } from '../../src/core/scaffold/scaffold';
import { writeWorkbook } from '../../src/hosts/xlsx/write';
import { sheetSentences } from '../../src/messages/sheets/id';
import { slowDown } from './slow-down';
import { typeIntoForms } from './type-forms';
import { useWebEdition } from './use-web-edition';

const use = useWebEdition({ acceptDownloads: true });

describe.each([
  { pace: '100 ms a key, four times as slow', delay: 100, slower: 4 },
  { pace: '30 ms a key', delay: 30, slower: 1 },
])('$pace', ({ delay, slower }) => {
  test.each(profiles)('40 cells of the empty forms of $id arrive as they were typed', async (profile) => {
    const { edition } = use;
    await edition.newFile(profile.name, 2025);
    await slowDown(edition.page, slower);
    const plans = scaffold(profile, emptyOffice(2025), sheetSentences);
    expect(await typeIntoForms(edition, plans, { cells: 40, delay })).toEqual({ count: 40, lost: [] });
  });

  test.each(profiles)('40 cells of the filled forms of $id arrive as they were typed', async (profile) => {
    const { edition } = use;
    const path = join(tmpdir(), `typing-${profile.id}.xlsx`);
    writeFileSync(path, writeWorkbook(scaffold(profile, exampleOffice(2025), sheetSentences)));
    await edition.openFile(path);
    await edition.page.locator('.page-file', { hasText: `typing-${profile.id}.xlsx` }).waitFor();
    await slowDown(edition.page, slower);
    // The same cells as in the empty forms; what stands in them is typed over.
    const plans = scaffold(profile, emptyOffice(2025), sheetSentences);
    expect(await typeIntoForms(edition, plans, { cells: 40, delay })).toEqual({ count: 40, lost: [] });
  });
});
