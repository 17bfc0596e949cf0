/** Reads an old or OpenDocument workbook in a worker, for the web edition. */
import type { Workbook } from '../../core/workbook/workbook';
import type { LegacyFormat } from './legacy-format';
import { takeAnswer } from './take-answer';

/**
 * Reads a workbook within a limit of time.
 * @throws WorkbookUnreadable with the reason why it cannot be read
 * @example await readLegacyInBrowser(bytes, 'xls')
 */
export function readLegacyInBrowser(bytes: Uint8Array, format: LegacyFormat, signal?: AbortSignal): Promise<Workbook> {
  const worker = new Worker(/* webpackChunkName: "legacy" */ new URL('./web-worker.ts', import.meta.url));
  return takeAnswer(
    {
      listen(onMessage, onFailure) {
        worker.onmessage = ({ data }: MessageEvent<unknown>) => {
          onMessage(data);
        };
        worker.onerror = onFailure;
        worker.onmessageerror = onFailure;
      },
      ask(question) {
        worker.postMessage(question);
      },
      end() {
        worker.terminate();
      },
    },
    { bytes, format },
    signal,
  );
}
