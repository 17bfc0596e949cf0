/** How far a long run is, for a person at a terminal. */
import { cliSentence } from '../../messages/cli';

/** Milliseconds between two lines: more nobody can read. */
const PAUSE = 200;
/** The time left is a guess that needs some files. */
const FEWEST = 3;

/**
 * The line about a run.
 * @param elapsed milliseconds since it began
 * @example progressText(12, 60, 6000) // '12 dari 60 berkas, sisa sekitar 24 detik'
 */
export function progressText(done: number, total: number, elapsed: number): string {
  const count = cliSentence('progress', { done, total });
  if (done < FEWEST || done === total) return count;
  const seconds = Math.ceil(((elapsed / done) * (total - done)) / 1000);
  const left =
    seconds < 90
      ? cliSentence('progress.seconds', { seconds })
      : cliSentence('progress.minutes', { minutes: Math.ceil(seconds / 60) });
  return `${count}, ${left}`;
}

/** Shows the line again and again in the same place, and takes it away. */
export class Progress {
  private readonly started = Date.now();
  private shown = 0;
  private done = 0;

  constructor(
    private readonly total: number,
    private readonly show: ((text: string) => void) | undefined,
  ) {
    this.show?.(progressText(0, total, 0));
  }

  /** One more file is done. */
  step(): void {
    this.done += 1;
    const now = Date.now();
    if (now - this.shown < PAUSE) return;
    this.shown = now;
    this.show?.(progressText(this.done, this.total, now - this.started));
  }

  /** Nothing stays of it. */
  clear(): void {
    this.shown = 0;
    this.show?.('');
  }
}
