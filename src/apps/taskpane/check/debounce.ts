/** Waits until it has been quiet for a while. */

/** Calls once, a while after the last press. */
export class Debounce {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly milliseconds: number,
    private readonly call: () => void,
  ) {}

  /** Something happened: the waiting begins anew. */
  press(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.call, this.milliseconds);
  }

  /** Calls no more for what happened so far. */
  cancel(): void {
    clearTimeout(this.timer);
  }
}
