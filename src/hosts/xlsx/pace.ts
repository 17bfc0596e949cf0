/** Tells how far a reading is, lets others work in between, and stops it when asked. */

/** How a long reading tells how far it is, and is stopped. */
export interface ReadOptions {
  /** Called now and then with the bytes unpacked so far and all bytes. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops the reading; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Unpacked bytes between two pauses: some tens of milliseconds of reading. */
const STRIDE = 1024 * 1024;

/** The pace of one reading. */
export class Pace {
  private done = 0;
  private next = STRIDE;

  constructor(
    private readonly total: number,
    private readonly options: ReadOptions,
  ) {}

  /** Counts bytes, and pauses when enough have come together. */
  async advance(bytes: number): Promise<void> {
    this.done += bytes;
    if (this.done < this.next) return;
    this.next = this.done + STRIDE;
    this.options.onProgress?.(this.done, this.total);
    await new Promise((resume) => setTimeout(resume));
    this.options.signal?.throwIfAborted();
  }

  /** Tells that all is read. */
  finish(): void {
    this.options.signal?.throwIfAborted();
    this.options.onProgress?.(this.total, this.total);
  }
}
