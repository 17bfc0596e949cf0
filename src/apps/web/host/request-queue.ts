/** What a conversation with the workbook has asked for and not yet sent. */
import type { Grid, Pause } from '../grid/grid';
import type { PayloadMeter } from './payload-meter';

/** How the workbook behaves that a conversation is about. */
export interface HostRules {
  /** Whether this host claims to know a requirement set of ExcelApi. */
  readonly supports: (version: string) => boolean;
  /** Called before each change; throws where nothing may be changed. */
  readonly requireWritable: () => void;
  /** Sends what is queued. */
  readonly synchronize: (queue: RequestQueue) => Promise<void>;
  /** Measures requests and answers, where that is wanted. */
  readonly meter: PayloadMeter | null;
  /** Called between the pieces of long work. */
  readonly pause: Pause;
}

/** The calls that wait for the next synchronization, in the order they were made. */
export class RequestQueue {
  private calls: (() => void)[] = [];
  private hasWritten = false;
  private isCarryingOut = false;

  constructor(
    readonly grid: Grid,
    private readonly rules: HostRules,
  ) {}

  get supports(): HostRules['supports'] {
    return this.rules.supports;
  }

  get isEmpty(): boolean {
    return this.calls.length === 0;
  }

  /** Adds a call that reads or finds something; one that is made while calls are carried out takes effect at once. */
  add(call: () => void): void {
    if (this.isCarryingOut) {
      call();
      return;
    }
    this.rules.meter?.send(undefined);
    this.calls.push(call);
  }

  /** Adds a call that changes the workbook, with what it is given. */
  addWrite(call: () => void, given?: unknown): void {
    this.rules.meter?.send(given);
    this.calls.push(() => {
      this.rules.requireWritable();
      call();
      this.hasWritten = true;
    });
  }

  /** Notes what the workbook answers. */
  answer<T>(value: T): T {
    this.rules.meter?.receive(value);
    return value;
  }

  /** Sends what is queued, as `context.sync()` does. */
  synchronize(): Promise<void> {
    return this.rules.synchronize(this);
  }

  /** Forgets what was asked for, as Excel does when a round trip fails. */
  clear(): void {
    this.calls = [];
    this.hasWritten = false;
  }

  /** Carries out the calls, or the first of them; one that fails ends it, and what the earlier ones did stays done. */
  async carryOut(most = Infinity): Promise<void> {
    const calls = this.calls.slice(0, most);
    try {
      this.rules.meter?.begin();
      await this.grid.group(() => {
        this.callAll(calls);
      }, this.rules.pause);
      this.rules.meter?.end();
      if (this.hasWritten) await this.grid.settle();
    } finally {
      this.clear();
    }
  }

  private callAll(calls: readonly (() => void)[]): void {
    this.isCarryingOut = true;
    try {
      for (const call of calls) call();
    } finally {
      this.isCarryingOut = false;
    }
  }
}
