/** Puts planned sheets into the workbook that is open in Excel. */
import { firstBlank, type SheetPlan } from '../../core/scaffold/sheet-plan';
import { formatCell } from '../../core/workbook/address';
import type { ContextObject, ExcelHost, Watching, WorksheetObject } from './excel-api';
import { freeName } from './free-name';
import { ExcelOperationFailed, restoreAfter } from './operation-failed';
import { setUpPrinting } from './print/print-setup';
import { removeSheets } from './remove-sheets';
import { BYTES_PER_CALL, intoRequests } from './request-size';
import type { Step } from './request-size';
import { contentSteps } from './sheet-content';
import { lookSteps } from './sheet-looks';
import { undoInsertion } from './undo-insertion';

/** How a long insertion tells how far it is, and is stopped. */
export interface Inserting {
  /** Called with what is done and all that is to be done: after each round trip, and within one where the host can tell. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops as soon as the host can and takes away what was made; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** A sheet that was made: what it was planned as, and its name now. */
export interface InsertedSheet {
  readonly planned: string;
  readonly name: string;
}

/** What was done. */
export interface InsertedSheets {
  readonly sheets: readonly InsertedSheet[];
  /** How many requests the contents were divided into. */
  readonly requests: number;
  /** False where Excel could not set up the printing, for instance without a printer; the sheets are there all the same. */
  readonly hasPrintSetup: boolean;
  /**
   * Takes the sheets away again. Where something was typed into them since, all stay, and the promise gives the names of
   * those into which it was.
   */
  readonly undo: () => Promise<readonly string[]>;
}

/** A step with the sheet that it is for. */
interface PlacedStep extends Step {
  readonly sheet: number;
}

/** How many of the round trips that change something are done. */
class Progress {
  total = 1;
  private done = 0;

  constructor(private readonly onProgress: Inserting['onProgress']) {}

  /** Tells how much of the round trip that is under way is done. */
  readonly tellShare = (share: number): void => {
    this.onProgress?.(this.done + share, this.total);
  };

  tellDone(): void {
    this.done += 1;
    this.tellShare(0);
  }
}

/**
 * The names among the plans that sheets of the workbook have already, in one round trip.
 * @throws the error of Excel when the round trip fails
 * @example await occupiedNames(host, plans) // ['3.2 Capaian']
 */
export async function occupiedNames(host: ExcelHost, plans: readonly SheetPlan[]): Promise<string[]> {
  return host.run(async (context) => {
    const { taken } = await look(context);
    return plans.map(({ name }) => name).filter((name) => taken.has(name.toLowerCase()));
  });
}

/**
 * Makes the planned sheets after the last one, in three round trips whatever their number: one looks at the names, one
 * makes the sheets, one sets up the printing. What is too large for one request (5 MB in Excel on the web) takes more of
 * the second kind. A name that is taken gets a number, and the formulas of the plans follow; nothing that exists is touched.
 * @throws ExcelOperationFailed when Excel fails; the sheets that were made are taken away again
 * @throws the signal's reason when it was stopped; nothing is left then either
 * @example const { sheets, undo } = await applyPlans(host, scaffold(standar, office, sentences), { signal });
 */
export async function applyPlans(
  host: ExcelHost,
  plans: readonly SheetPlan[],
  { onProgress, signal }: Inserting = {},
): Promise<InsertedSheets> {
  const made: string[] = [];
  const progress = new Progress(onProgress);
  const watching: Watching = { onShare: progress.tellShare, ...(signal === undefined ? {} : { signal }) };
  try {
    return await host.run((context) => insert(context, host, plans, made, progress, signal), watching);
  } catch (error) {
    const stopped = signal?.aborted === true && error === signal.reason;
    if (made.length === 0) throw stopped ? error : new ExcelOperationFailed(error, 'unchanged');
    const failed = await restoreAfter(error, made, () => removeSheets(host, made));
    throw stopped && failed.left === 'restored' ? error : failed;
  }
}

async function insert(
  context: ContextObject,
  host: ExcelHost,
  plans: readonly SheetPlan[],
  made: string[],
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<InsertedSheets> {
  const { taken, isProtected } = await look(context);
  signal?.throwIfAborted();
  if (isProtected) throw Object.assign(new Error('The workbook is protected.'), { code: 'AccessDenied' });
  const sheets = nameSheets(plans, taken);
  const names = new Map(sheets.map(({ planned, name }) => [planned.toLowerCase(), name]));
  const requests = intoRequests(stepsOf(plans, names));
  progress.total = requests.length + 1;

  made.push(...sheets.map(({ name }) => name));
  // All sheets come first, so that no formula names one that is not there yet.
  const worksheets = sheets.map(({ name }) => context.workbook.worksheets.add(name));
  for (const request of requests) {
    signal?.throwIfAborted();
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const step of request) step.put(worksheets[step.sheet] as WorksheetObject);
    // One request holds as much as Excel takes at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    progress.tellDone();
  }
  signal?.throwIfAborted();
  const hasPrintSetup = await finish(context, worksheets, plans);
  signal?.throwIfAborted();
  progress.tellDone();
  const placed = plans.map((plan, index) => ({ plan, name: sheets[index]!.name }));
  return {
    sheets,
    requests: requests.length,
    hasPrintSetup,
    undo: () => undoInsertion(host, placed, renamedOnly(names)),
  };
}

async function look(context: ContextObject): Promise<{ taken: Set<string>; isProtected: boolean }> {
  const worksheets = context.workbook.worksheets.load('items/name');
  const protection = context.workbook.protection.load('protected');
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  return { taken, isProtected: protection.protected };
}

function nameSheets(plans: readonly SheetPlan[], taken: ReadonlySet<string>): InsertedSheet[] {
  const used = new Set(taken);
  return plans.map(({ name: planned }) => {
    const name = freeName(planned, used);
    used.add(name.toLowerCase());
    return { planned, name };
  });
}

/** Only names that change are looked for in formulas. */
function renamedOnly(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...names].filter(([planned, name]) => planned !== name.toLowerCase()));
}

/** The sheets themselves count as a step each. */
function stepsOf(plans: readonly SheetPlan[], names: ReadonlyMap<string, string>): PlacedStep[] {
  const renamed = renamedOnly(names);
  return plans.flatMap((plan, sheet) =>
    [
      { bytes: 2 * BYTES_PER_CALL, put: () => undefined },
      ...contentSteps(plan, renamed),
      ...lookSteps(plan, renamed),
    ].map((step) => ({ ...step, sheet })),
  );
}

/** A printer that is missing is no reason to take the sheets away again. */
async function finish(
  context: ContextObject,
  worksheets: readonly WorksheetObject[],
  plans: readonly SheetPlan[],
): Promise<boolean> {
  // First, because nothing after a call that fails is done.
  worksheets[0]?.activate();
  const blank = plans[0] === undefined ? null : firstBlank(plans[0]);
  if (blank !== null) worksheets[0]?.getRange(formatCell(blank.row, blank.column)).select();
  plans.forEach((plan, index) => {
    setUpPrinting(worksheets[index] as WorksheetObject, plan);
  });
  try {
    await context.sync();
    return true;
  } catch {
    return false;
  }
}
