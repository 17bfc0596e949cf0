/** A whole year's report at a quick typist's pace; slower machines and larger signs are in year.long.e2e.ts. */
import { useWebEdition } from './use-web-edition';
import { expectWholeReport, workThroughYear } from './whole-year';

const use = useWebEdition({ acceptDownloads: true });

test('a report of a year, from the new file to the file that is sent, and nothing is lost', async () => {
  await expectWholeReport(await workThroughYear(use.edition, 20));
}, 600_000);
