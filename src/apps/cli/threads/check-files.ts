/** Checks many reports in threads, so that every processor works and no file stops the others. */
import { Worker } from 'node:worker_threads';
import { WorkbookUnreadable } from '../../../core/workbook/unreadable';
import { argumentsOfThread } from '../../../hosts/files/arguments-of-thread';
import { cliSentence } from '../../../messages/cli';
import type { ReportOptions } from '../../offices/check-read';
import { fileFailure } from '../file-failure';
import type { Outcome } from '../outcome';
import { YOUNG_MEMORY } from './young-memory';

/** A report takes parts of a second; one that takes longer than this is ended, and the others go on. */
const MOST_SECONDS = 120;
/** Megabytes of a thread; a file that wants more is ended likewise. */
const MOST_MEMORY = 1024;
/** So many files at most wait for one in front of them, so that the memory does not fill. */
const MOST_AHEAD = 64;

/** A thread, and the place in the list of the file that it is checking. */
interface Thread {
  readonly worker: Worker;
  readonly index: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

function startWorker(options: ReportOptions): Worker {
  return new Worker(/* webpackChunkName: "check-thread" */ new URL('./check-thread.ts', import.meta.url), {
    workerData: options,
    execArgv: argumentsOfThread(),
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY, maxYoungGenerationSizeMb: YOUNG_MEMORY },
  });
}

/** Why a thread was lost. */
function failureOf(error: unknown): string {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? cliSentence('failed.memory') : fileFailure(error);
}

/**
 * Checks files, and gives what became of each in the order of the list.
 * @param threads how many files are checked at the same time
 * @param onOutcome told of each file
 * @param signal ends the work; what was told stays told
 */
export function checkFiles(
  files: readonly string[],
  options: ReportOptions,
  threads: number,
  onOutcome: (outcome: Outcome) => void,
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const waiting = new Map<number, Outcome>();
    const busy = new Set<Thread>();
    const idle: Worker[] = [];
    let next = 0;
    let told = 0;

    const end = (): void => {
      signal?.removeEventListener('abort', end);
      const all = [...idle.splice(0), ...[...busy].map(({ worker }) => worker)];
      for (const { timer } of busy) clearTimeout(timer);
      busy.clear();
      next = files.length;
      void Promise.all(all.map((worker) => worker.terminate())).then(() => resolve(), reject);
    };

    const take = (index: number, outcome: Outcome): void => {
      waiting.set(index, outcome);
      for (let ready = waiting.get(told); ready !== undefined; ready = waiting.get(told)) {
        waiting.delete(told);
        told += 1;
        onOutcome(ready);
      }
      if (told === files.length) end();
      else work();
    };

    const give = (worker: Worker, index: number): void => {
      const file = files[index]!;
      const thread: Thread = {
        worker,
        index,
        timer: setTimeout(() => {
          const limit = { value: MOST_SECONDS, decimals: 0, style: 'plain' } as const;
          lose(new WorkbookUnreadable('too-slow', { limit }));
        }, MOST_SECONDS * 1000),
      };
      const leave = (): boolean => {
        clearTimeout(thread.timer);
        worker.off('message', onMessage).off('error', lose).off('exit', onExit);
        return busy.delete(thread);
      };
      const lose = (error: unknown): void => {
        if (!leave()) return;
        // It may still say something on its way out.
        worker.on('error', () => undefined);
        void worker.terminate();
        take(index, { file, failure: failureOf(error) });
      };
      const onMessage = (outcome: Outcome): void => {
        if (!leave()) return;
        idle.push(worker);
        take(index, outcome);
      };
      const onExit = (): void => lose(new Error('the thread has ended'));
      busy.add(thread);
      worker.on('message', onMessage).on('error', lose).on('exit', onExit);
      worker.postMessage(file);
    };

    const work = (): void => {
      while (busy.size < threads && next < files.length && next < told + MOST_AHEAD) {
        give(idle.pop() ?? startWorker(options), next);
        next += 1;
      }
    };

    signal?.addEventListener('abort', end);
    if (files.length === 0 || signal?.aborted === true) end();
    else work();
  });
}
