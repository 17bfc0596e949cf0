/** Waits until it has been quiet for a while. */

/** Calls once, a while after the last press, or after the longest wait where the presses never end. */
export class Debounce {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private first: number | null = null;

  constructor(
    private readonly milliseconds: number,
    private readonly call: () => void,
    private readonly longest = Infinity,
  ) {}

  /** Something happened: the waiting begins anew. */
  press(): void {
    clearTimeout(this.timer);
    const now = Date.now();
    this.first ??= now;
    const wait = Math.min(this.milliseconds, Math.max(0, this.first + this.longest - now));
    this.timer = setTimeout(() => {
      this.first = null;
      this.call();
    }, wait);
  }

  /** Calls no more for what happened so far. */
  cancel(): void {
    clearTimeout(this.timer);
    this.first = null;
  }
}
