/** Reads an old or OpenDocument workbook in a thread of its own, for the command line. */
import { Worker } from 'node:worker_threads';
import type { Workbook } from '../../core/workbook/workbook';
import type { LegacyAnswer, LegacyQuestion } from './answer';
import type { LegacyFormat } from './legacy-format';
import { takeAnswer } from './take-answer';

/** Megabytes; a file that wants more is ended, and everything else goes on. */
const MOST_MEMORY = 1024;

/**
 * Reads a workbook within a limit of time and memory.
 * @throws WorkbookUnreadable with the reason why it cannot be read
 * @example await readLegacyInNode(bytes, 'xls')
 */
export function readLegacyInNode(bytes: Uint8Array, format: LegacyFormat, signal?: AbortSignal): Promise<Workbook> {
  const workerData: LegacyQuestion = { bytes, format };
  // What the thread writes is kept from the terminal: nothing reads these two.
  const quiet = { stdout: true, stderr: true };
  const worker = new Worker(new URL('./node-worker.ts', import.meta.url), {
    workerData,
    ...quiet,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  return takeAnswer(
    {
      ask(onAnswer, onFailure) {
        worker.once('message', (answer: LegacyAnswer) => {
          onAnswer(answer);
        });
        worker.once('error', onFailure);
        worker.once('exit', onFailure);
      },
      end() {
        void worker.terminate();
      },
    },
    signal,
  );
}
