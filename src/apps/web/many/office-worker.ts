/** The page's end of the worker that checks many files. */
import type { Answer, Answers, Question } from './question';

/** A report takes parts of a second; one that takes longer than this is given up, and the others go on. */
const MOST_SECONDS = 120;

/** Why there is no answer. */
export type NoAnswer = 'stopped' | 'slow' | 'failed';

/** Asks one question at a time; a worker that was lost is replaced at the next one. */
export class OfficeWorker {
  private worker: Worker | null = null;
  private giveUp: ((why: NoAnswer) => void) | null = null;

  /**
   * The answer to a question.
   * @throws NoAnswer as the reason when there is none
   */
  ask<Ask extends Question['ask']>(question: Question & { readonly ask: Ask }): Promise<Answers[Ask]> {
    const worker = (this.worker ??= new Worker(
      /* webpackChunkName: "many-worker" */ new URL('./check-worker.ts', import.meta.url),
    ));
    return new Promise((resolve, reject) => {
      const giveUp = (why: NoAnswer): void => {
        leave();
        worker.terminate();
        this.worker = null;
        reject(why);
      };
      const timer = setTimeout(giveUp, MOST_SECONDS * 1000, 'slow');
      const leave = (): void => {
        clearTimeout(timer);
        this.giveUp = null;
        worker.onmessage = null;
        worker.onerror = null;
      };
      this.giveUp = giveUp;
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if ('error' in data) {
          giveUp('failed');
          return;
        }
        leave();
        resolve(data.answer as Answers[Ask]);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        giveUp('failed');
      };
      worker.postMessage(question);
    });
  }

  /** Ends what is being done. */
  stop(): void {
    this.giveUp?.('stopped');
  }

  /** Ends the worker, too. */
  end(): void {
    this.stop();
    this.worker?.terminate();
    this.worker = null;
  }
}
