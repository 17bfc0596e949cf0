/** Reads an old or OpenDocument workbook in a worker, for the web edition. */
import type { Workbook } from '../../core/workbook/workbook';
import type { LegacyAnswer, LegacyQuestion } from './answer';
import type { LegacyFormat } from './legacy-format';
import { takeAnswer } from './take-answer';

/**
 * Reads a workbook within a limit of time.
 * @throws WorkbookUnreadable with the reason why it cannot be read
 * @example await readLegacyInBrowser(bytes, 'xls')
 */
export function readLegacyInBrowser(bytes: Uint8Array, format: LegacyFormat, signal?: AbortSignal): Promise<Workbook> {
  const worker = new Worker(new URL('./web-worker.ts', import.meta.url), { name: 'legacy' });
  return takeAnswer(
    {
      ask(onAnswer, onFailure) {
        worker.onmessage = ({ data }: MessageEvent<LegacyAnswer>) => {
          onAnswer(data);
        };
        worker.onerror = onFailure;
        worker.onmessageerror = onFailure;
        worker.postMessage({ bytes, format } satisfies LegacyQuestion);
      },
      end() {
        worker.terminate();
      },
    },
    signal,
  );
}
