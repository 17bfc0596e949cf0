/** What whoever asked a worker makes of its answer, or of its silence. */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { Workbook } from '../../core/workbook/workbook';
import type { LegacyAnswer } from './answer';
import { MOST_SECONDS } from './legacy-format';

/** A worker that was started for one file. */
export interface LegacyWorker {
  /** Sends the question; each of the two is called once at most. */
  ask(onAnswer: (answer: LegacyAnswer) => void, onFailure: (error: unknown) => void): void;
  /** Ends it, whatever it is doing. */
  end(): void;
}

/**
 * Waits for the worker, ends it, and gives the workbook.
 * @throws WorkbookUnreadable with the reason that the worker gives, `too-slow` when it gives none in time, `torn` when
 * it breaks down
 * @throws the reason of `signal` when it is aborted
 */
export async function takeAnswer(worker: LegacyWorker, signal?: AbortSignal): Promise<Workbook> {
  signal?.throwIfAborted();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: (() => void) | undefined;
  try {
    const answer = await new Promise<LegacyAnswer>((resolve, reject) => {
      const limit = { value: MOST_SECONDS, decimals: 0, style: 'plain' } as const;
      timer = setTimeout(() => {
        reject(new WorkbookUnreadable('too-slow', { limit }));
      }, MOST_SECONDS * 1000);
      onAbort = () => {
        reject(signal?.reason instanceof Error ? signal.reason : new Error('stopped'));
      };
      signal?.addEventListener('abort', onAbort);
      worker.ask(resolve, (cause) => {
        reject(new WorkbookUnreadable('torn', {}, { cause }));
      });
    });
    if ('reason' in answer) throw new WorkbookUnreadable(answer.reason, answer.values);
    return answer.workbook;
  } finally {
    clearTimeout(timer);
    if (onAbort !== undefined) signal?.removeEventListener('abort', onAbort);
    worker.end();
  }
}
