/** Excel as this project sees it, over any grid, and strict where Excel is strict. */
import type { ContextObject, ExcelHost, RunExcel, Watching } from '../../../hosts/excel/excel-api';
import type { Grid, Pause } from '../grid/grid';
import { Application } from './application';
import { OfficeFailure } from './office-failure';
import type { OfficeFailureCode } from './office-failure';
import type { PayloadMeter } from './payload-meter';
import { RequestQueue } from './request-queue';
import { OpenWorkbook } from './open-workbook';

/** The newest requirement set whose objects this host offers, as the minor number of 1.x. */
const NEWEST_SET = 17;

/** Whether this host offers a requirement set of ExcelApi, such as `1.13`. */
export function isOffered(version: string, newestSet = NEWEST_SET): boolean {
  const [major, minor] = version.split('.').map(Number);
  return major === 1 && minor !== undefined && minor <= newestSet;
}

/** How long work may occupy the page before a click is answered, in milliseconds. */
const LONGEST_PIECE = 100;

/** A round trip that is to fail. */
interface Failure {
  readonly from: number;
  readonly to: number;
  readonly code: OfficeFailureCode;
  readonly afterCalls: number;
}

/**
 * A host over a grid: calls queue until `context.sync()`, what was not loaded and synchronized cannot be read, array
 * shapes and sheet names must be right, what is missing is `ItemNotFound` or a null object.
 */
export class StrictHost implements ExcelHost {
  /** Set to true, it refuses every change, as a workbook that was opened for reading does. */
  isReadOnly = false;
  /** Set to Manual, it says that formulas are computed only when somebody asks for it. */
  calculationMode: ContextObject['application']['calculationMode'] = 'Automatic';
  /** Measures the round trips; without one nothing is measured and nothing is too large. */
  meter: PayloadMeter | null = null;
  private trips = 0;
  private readonly failures: Failure[] = [];

  /** @param newestSet the newest ExcelApi set to claim */
  constructor(
    private readonly grid: Grid,
    private readonly newestSet = NEWEST_SET,
  ) {}

  /** How many round trips were made; one without any call is none, as in Office.js. */
  get roundTrips(): number {
    return this.trips;
  }

  /** Lets the n-th round trip, counted from 1, fail after the first calls of it, or before any, were carried out. */
  failAt(roundTrip: number, code: OfficeFailureCode, afterCalls = 0): void {
    this.failures.push({ from: roundTrip, to: roundTrip, code, afterCalls });
  }

  /** Lets the n-th round trip and all after it fail, as a session does that is lost. */
  failFrom(roundTrip: number, code: OfficeFailureCode): void {
    this.failures.push({ from: roundTrip, to: Infinity, code, afterCalls: 0 });
  }

  /** Lets nothing fail any more, as when a connection is back and the workbook may be changed. */
  recover(): void {
    this.failures.length = 0;
    this.isReadOnly = false;
  }

  supports = (version: string): boolean => isOffered(version, this.newestSet);

  run: RunExcel = async (batch, watching = {}) => {
    const queue = new RequestQueue(this.grid, {
      supports: this.supports,
      requireWritable: () => {
        if (this.isReadOnly) throw new OfficeFailure('AccessDenied', 'The workbook was opened for reading.');
      },
      synchronize: (asked) => this.synchronize(asked),
      meter: this.meter,
      pause: pausesFor(watching),
    });
    const { calculationMode } = this;
    let application: Application | undefined;
    const context: ContextObject = {
      workbook: new OpenWorkbook(queue),
      get application() {
        return (application ??= new Application(queue, calculationMode));
      },
      sync: () => queue.synchronize(),
    };
    const result = await batch(context);
    await context.sync();
    return result;
  };

  private async synchronize(queue: RequestQueue): Promise<void> {
    // Even an empty synchronization answers later, never at once.
    await Promise.resolve();
    if (queue.isEmpty) return;
    this.trips += 1;
    const failure = this.failures.find(({ from, to }) => from <= this.trips && this.trips <= to);
    if (failure === undefined) return queue.carryOut();
    await queue.carryOut(failure.afterCalls);
    throw new OfficeFailure(failure.code, `Round trip ${String(this.trips)} fails as it was told to.`);
  }
}

/** Tells how far the work is, and now and then lets the page show it and take a click. */
function pausesFor({ onShare, signal }: Watching): Pause {
  let last = performance.now();
  return async (share) => {
    onShare?.(share);
    if (performance.now() - last < LONGEST_PIECE) return;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    last = performance.now();
  };
}
