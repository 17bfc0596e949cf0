/** Reads an old or OpenDocument workbook in a thread of its own, for the command line. */
import { Worker } from 'node:worker_threads';
import type { Workbook } from '../../core/workbook/workbook';
import { argumentsOfThread } from '../files/arguments-of-thread';
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
  const worker = new Worker(/* webpackChunkName: "legacy-thread" */ new URL('./node-worker.ts', import.meta.url), {
    execArgv: argumentsOfThread(),
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    // What the thread writes is kept from the terminal: nothing reads these two.
    stdout: true,
    stderr: true,
  });
  return takeAnswer(
    {
      listen(onMessage, onFailure) {
        worker.on('message', onMessage);
        worker.once('error', onFailure);
        worker.once('exit', onFailure);
      },
      ask(question) {
        worker.postMessage(question);
      },
      end() {
        void worker.terminate();
      },
    },
    { bytes, format },
    signal,
  );
}
