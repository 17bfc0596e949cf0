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

/** So many files a thread has at most: one to check, and the next, so that it need not wait to be given one. */
const MOST_GIVEN = 2;

/** A thread, and the places in the list of the files that it has; it checks the first of them. */
interface Thread {
  readonly worker: Worker;
  readonly given: number[];
  timer: ReturnType<typeof setTimeout> | undefined;
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
    const running = new Set<Thread>();
    /** The places of files that no thread has, in the order of the list. */
    const left = [...files.keys()];
    let told = 0;

    const end = (): void => {
      signal?.removeEventListener('abort', end);
      left.length = 0;
      const all = [...running];
      running.clear();
      for (const { timer } of all) clearTimeout(timer);
      void Promise.all(all.map(({ worker }) => worker.terminate())).then(() => resolve(), reject);
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

    const watch = (thread: Thread): void => {
      clearTimeout(thread.timer);
      if (thread.given.length === 0) return;
      thread.timer = setTimeout(() => {
        const limit = { value: MOST_SECONDS, decimals: 0, style: 'plain' } as const;
        lose(thread, new WorkbookUnreadable('too-slow', { limit }));
      }, MOST_SECONDS * 1000);
    };

    const lose = (thread: Thread, error: unknown): void => {
      // It may still say something on its way out.
      if (!running.delete(thread)) return;
      clearTimeout(thread.timer);
      void thread.worker.terminate();
      const [lost, ...others] = thread.given;
      left.unshift(...others);
      if (lost !== undefined) take(lost, { file: files[lost]!, failure: failureOf(error) });
    };

    const start = (): Thread => {
      const thread: Thread = { worker: startWorker(options), given: [], timer: undefined };
      thread.worker
        .on('message', (outcome: Outcome) => {
          if (!running.has(thread)) return;
          const index = thread.given.shift()!;
          watch(thread);
          take(index, outcome);
        })
        .on('error', (error) => lose(thread, error))
        .on('exit', () => lose(thread, new Error('the thread has ended')));
      running.add(thread);
      return thread;
    };

    /** The thread that is to have the next file; the last ones go to whoever is free, not behind one that may be slow. */
    const taker = (): Thread | null => {
      const free = [...running].find(({ given }) => given.length === 0);
      if (free !== undefined) return free;
      if (running.size < threads) return start();
      if (left.length < threads) return null;
      return [...running].find(({ given }) => given.length < MOST_GIVEN) ?? null;
    };

    const work = (): void => {
      while (left.length > 0 && left[0]! < told + MOST_AHEAD) {
        const thread = taker();
        if (thread === null) return;
        const index = left.shift()!;
        thread.given.push(index);
        if (thread.given.length === 1) watch(thread);
        thread.worker.postMessage(files[index]!);
      }
    };

    signal?.addEventListener('abort', end);
    if (files.length === 0 || signal?.aborted === true) end();
    else work();
  });
}
