/** What whoever asked a worker makes of its answer, or of its silence. */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { Workbook } from '../../core/workbook/workbook';
import type { LegacyAnswer, LegacyQuestion } from './answer';
import { MOST_SECONDS } from './legacy-format';

/** A worker that was started for one file. */
export interface LegacyWorker {
  /** Tells what it says: first that it is ready, then its answer. */
  listen(onMessage: (message: unknown) => void, onFailure: (error: unknown) => void): void;
  ask(question: LegacyQuestion): void;
  /** Ends it, whatever it is doing. */
  end(): void;
}

/**
 * Asks a worker as soon as it is ready, waits for its answer, ends it, and gives the workbook.
 * @throws WorkbookUnreadable with the reason that the worker gives, `too-slow` when it gives none in time, `torn` when
 * it breaks down
 * @throws the reason of `signal` when it is aborted
 */
export async function takeAnswer(
  worker: LegacyWorker,
  question: LegacyQuestion,
  signal?: AbortSignal,
): Promise<Workbook> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: (() => void) | undefined;
  try {
    const answer = await new Promise<LegacyAnswer>((resolve, reject) => {
      const tooSlow = (): void => {
        reject(new WorkbookUnreadable('too-slow', { limit: { value: MOST_SECONDS, decimals: 0, style: 'plain' } }));
      };
      onAbort = () => {
        reject(new DOMException('The reading was stopped.', 'AbortError'));
      };
      signal?.addEventListener('abort', onAbort);
      if (signal?.aborted === true) onAbort();
      worker.listen(
        (message) => {
          if (timer !== undefined) {
            resolve(message as LegacyAnswer);
            return;
          }
          timer = setTimeout(tooSlow, MOST_SECONDS * 1000);
          worker.ask(question);
        },
        (cause) => {
          reject(new WorkbookUnreadable('torn', {}, { cause }));
        },
      );
    });
    if ('reason' in answer) throw new WorkbookUnreadable(answer.reason, answer.values);
    return answer.workbook;
  } finally {
    clearTimeout(timer);
    if (onAbort !== undefined) signal?.removeEventListener('abort', onAbort);
    worker.end();
  }
}
