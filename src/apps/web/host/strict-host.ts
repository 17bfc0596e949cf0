/** Excel as this project sees it, over any grid, and strict where Excel is strict. */
import type { ContextObject, ExcelHost, RunExcel } from '../../../hosts/excel/excel-api';
import type { Grid } from '../grid/grid';
import { OfficeFailure } from './office-failure';
import type { OfficeFailureCode } from './office-failure';
import { RequestQueue } from './request-queue';
import { Worksheets } from './worksheets';

/** The newest requirement set whose objects this host offers, as the minor number of 1.x. */
const NEWEST_SET = 13;

/** Whether this host offers a requirement set of ExcelApi, such as `1.13`. */
export function isOffered(version: string, newestSet = NEWEST_SET): boolean {
  const [major, minor] = version.split('.').map(Number);
  return major === 1 && minor !== undefined && minor <= newestSet;
}

/**
 * A host over a grid: calls queue until `context.sync()`, what was not loaded and synchronized cannot be read, array
 * shapes and sheet names must be right, what is missing is `ItemNotFound` or a null object.
 */
export class StrictHost implements ExcelHost {
  private trips = 0;
  private readonly failures = new Map<number, OfficeFailureCode>();

  /** @param newestSet the newest ExcelApi set to claim */
  constructor(
    private readonly grid: Grid,
    private readonly newestSet = NEWEST_SET,
  ) {}

  /** How many round trips were made; one without any call is none, as in Office.js. */
  get roundTrips(): number {
    return this.trips;
  }

  /** Lets the n-th round trip, counted from 1, fail before anything of it is carried out. */
  failAt(roundTrip: number, code: OfficeFailureCode): void {
    this.failures.set(roundTrip, code);
  }

  supports = (version: string): boolean => isOffered(version, this.newestSet);

  run: RunExcel = async (batch) => {
    const queue = new RequestQueue(this.grid, this.supports);
    let worksheets: Worksheets | undefined;
    const context: ContextObject = {
      workbook: {
        get worksheets() {
          return (worksheets ??= new Worksheets(queue));
        },
      },
      sync: () => this.synchronize(queue),
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
    const failure = this.failures.get(this.trips);
    if (failure !== undefined) {
      queue.clear();
      throw new OfficeFailure(failure, `Round trip ${String(this.trips)} fails as it was told to.`);
    }
    await queue.carryOut();
  }
}
