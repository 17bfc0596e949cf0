/** Reads an old or OpenDocument workbook in a thread of its own, for the command line. */
import { createRequire } from 'node:module';
import { execArgv } from 'node:process';
import { Worker } from 'node:worker_threads';
import type { Workbook } from '../../core/workbook/workbook';
import type { LegacyFormat } from './legacy-format';
import { takeAnswer } from './take-answer';

/** Megabytes; a file that wants more is ended, and everything else goes on. */
const MOST_MEMORY = 1024;

/** Where the program runs from its sources, its threads have to understand TypeScript, too. */
function argumentsOfThread(): string[] {
  const runsSources = execArgv.some((argument) => /[\\/]tsx[\\/]/.test(argument));
  return runsSources ? ['--require', createRequire(import.meta.url).resolve('tsx/cjs')] : [];
}

/**
 * Reads a workbook within a limit of time and memory.
 * @throws WorkbookUnreadable with the reason why it cannot be read
 * @example await readLegacyInNode(bytes, 'xls')
 */
export function readLegacyInNode(bytes: Uint8Array, format: LegacyFormat, signal?: AbortSignal): Promise<Workbook> {
  const worker = new Worker(new URL('./node-worker.ts', import.meta.url), {
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
