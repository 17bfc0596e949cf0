/**
 * A whole year's report: at a quick typist's pace, four times as slow, with everything twice as large, and by the keyboard
 * alone; LibreOffice computes what was saved.
 */
import type { BrowserContextOptions } from 'playwright-core';
import { check } from '../../src/core/check';
import { recalculate } from '../libreoffice/recalculate';
import { keyboard, mouse, type Hands } from './hands';
import { holdProcesses } from './slow-down';
import { useWebEdition } from './use-web-edition';
import type { WebEdition } from './web-edition';
import { expectWholeReport, workThroughYear } from './whole-year';

const longest = 1_800_000;

interface Form {
  readonly title: string;
  readonly options?: BrowserContextOptions;
  /** Milliseconds between two keys. */
  readonly delay: number;
  readonly hands: (edition: WebEdition) => Hands;
  /** The share of the time for which the page and its workers run. */
  readonly share?: number;
}

const forms: readonly Form[] = [
  { title: 'at a quick typist’s pace', delay: 20, hands: mouse },
  { title: 'by the keyboard alone', delay: 20, hands: keyboard },
  { title: 'four times as slow, the page and its workers', delay: 60, hands: mouse, share: 0.25 },
  {
    title: 'at 200 % on a small laptop',
    options: { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 },
    delay: 20,
    hands: mouse,
  },
];

describe.each(forms)('$title', ({ title, options = {}, delay, hands, share = 1 }) => {
  const use = useWebEdition({ acceptDownloads: true, ...options });

  test(
    'nothing is lost, and LibreOffice computes the file to a report without an error',
    async () => {
      const { edition } = use;
      const letGo = share < 1 ? await holdProcesses(use.browser, share) : () => undefined;
      try {
        const saved = await workThroughYear(edition, hands(edition), { delay, pictures: title });
        await expectWholeReport(saved);
        const [computed] = await recalculate([saved]);
        expect(check(computed!).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      } finally {
        letGo();
      }
    },
    longest,
  );
});
