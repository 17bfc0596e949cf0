/** What a conversation with the workbook has asked for and not yet sent. */
import type { Grid } from '../grid/grid';

/** The calls that wait for the next synchronization, in the order they were made. */
export class RequestQueue {
  private calls: (() => void)[] = [];
  private hasWritten = false;
  private isCarryingOut = false;

  constructor(
    readonly grid: Grid,
    /** Whether this host claims to know a requirement set of ExcelApi. */
    readonly supports: (version: string) => boolean,
  ) {}

  get isEmpty(): boolean {
    return this.calls.length === 0;
  }

  /** Adds a call that reads or finds something; one that is made while calls are carried out takes effect at once. */
  add(call: () => void): void {
    if (this.isCarryingOut) call();
    else this.calls.push(call);
  }

  /** Adds a call that changes the workbook. */
  addWrite(call: () => void): void {
    this.calls.push(() => {
      call();
      this.hasWritten = true;
    });
  }

  /** Forgets what was asked for, as Excel does when a round trip fails. */
  clear(): void {
    this.calls = [];
    this.hasWritten = false;
  }

  /** Carries out the calls; one that fails ends it, and what the earlier ones did stays done. */
  async carryOut(): Promise<void> {
    try {
      this.isCarryingOut = true;
      for (const call of this.calls) call();
      this.isCarryingOut = false;
      if (this.hasWritten) await this.grid.settle();
    } finally {
      this.isCarryingOut = false;
      this.clear();
    }
  }
}
