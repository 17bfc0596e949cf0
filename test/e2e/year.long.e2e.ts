/** A whole year's report: at a quick typist's pace, four times as slow, and with everything twice as large; LibreOffice opens it. */
import { check } from '../../src/core/check';
import { recalculate } from '../libreoffice/recalculate';
import { slowDown } from './slow-down';
import { useWebEdition } from './use-web-edition';
import { expectWholeReport, workThroughYear } from './whole-year';

const longest = 1_800_000;

describe('at a quick typist’s pace', () => {
  const use = useWebEdition({ acceptDownloads: true });

  test(
    'nothing is lost',
    async () => {
      await expectWholeReport(await workThroughYear(use.edition, 20));
    },
    longest,
  );
});

describe('four times as slow', () => {
  const use = useWebEdition({ acceptDownloads: true });

  test(
    'nothing is lost, and LibreOffice computes the file to a report without an error',
    async () => {
      await slowDown(use.edition.page, 4);
      const saved = await workThroughYear(use.edition, 60);
      await expectWholeReport(saved);
      const [computed] = await recalculate([saved]);
      expect(check(computed!).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
    longest,
  );
});

describe('at 200 %', () => {
  const use = useWebEdition({
    acceptDownloads: true,
    viewport: { width: 683, height: 384 },
    deviceScaleFactor: 2,
  });

  test(
    'nothing is lost',
    async () => {
      await expectWholeReport(await workThroughYear(use.edition, 20));
    },
    longest,
  );
});
