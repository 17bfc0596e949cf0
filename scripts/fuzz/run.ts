/** Runs a share of numbers in workers, ends those that hang, and counts how each file ended. */
import { join } from 'node:path';
import { cpuUsage, memoryUsage } from 'node:process';
import { Worker } from 'node:worker_threads';
import { formatOf } from './formats';
import type { Outcome, Share } from './worker';

/** Longer than a person waits, of the processor's time: on a busy machine a file may only wait for its turn. */
const secondsOfOne = 10;
/** One that does nothing at all, and never ends. */
const mostSeconds = 120;
/** Megabytes of data for a worker; a seed has 20 kB. */
const heapOfOne = 1024;

/** What came out of a run. */
export interface FuzzResult {
  /** How often each outcome was. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly faults: readonly { readonly number: number; readonly fault: string }[];
  /** Megabytes of the whole process at its largest. */
  readonly memory: number;
}

/** Numbers from `first` on, so many of them, shared among workers. */
export async function fuzz(format: string, count: number, first: number, workers: number): Promise<FuzzResult> {
  const outcomes = new Map<string, number>();
  const faults: { number: number; fault: string }[] = [];
  const isEndedInTime = formatOf(format).isEndedInTime === true;
  let memory = 0;
  const tally = (outcome: string): void => {
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  };
  const accept = (list: readonly Outcome[]): void => {
    for (const { number, outcome, fault = '' } of list) {
      tally(outcome ?? 'fault');
      if (outcome === null) faults.push({ number, fault });
    }
  };
  /** The number at which a worker was lost is not tried again. */
  const lost = (number: number, why: string): void => {
    const isFault = !(isEndedInTime && why === 'hang');
    tally(isFault ? 'fault' : 'ended');
    if (isFault) faults.push({ number, fault: why });
  };
  const runShare = async (start: number): Promise<void> => {
    let from = start;
    while (from < first + count) {
      const current = new Int32Array(new SharedArrayBuffer(4));
      const share: Share = { format, first: from, end: first + count, step: workers, current };
      const why = await watch(share, accept, (bytes) => (memory = Math.max(memory, bytes / 1024 / 1024)));
      if (why === null) return;
      const number = current[0]!;
      if (number === 0) throw new Error(`no worker could start: ${why}`);
      // On a busy machine one that hangs once may only have waited; where it is no fault, nothing depends on that.
      if (why === 'hang' && from !== number && !isEndedInTime) {
        from = number;
        continue;
      }
      lost(number, why);
      from = number + workers;
    }
  };
  await Promise.all(Array.from({ length: workers }, (_, index) => runShare(first + index)));
  return { outcomes, faults, memory: Math.round(memory) };
}

function isTooLong({ time, processor }: { readonly time: number; readonly processor: NodeJS.CpuUsage }): boolean {
  const seconds = (Date.now() - time) / 1000;
  const { user, system } = cpuUsage(processor);
  return seconds > mostSeconds || (seconds > secondsOfOne && (user + system) / 1e6 > secondsOfOne);
}

/** Runs one worker; null when it did all, or why it was lost. Outcomes that it had not sent yet are not counted. */
function watch(
  share: Share,
  accept: (outcomes: readonly Outcome[]) => void,
  measured: (bytes: number) => void,
): Promise<string | null> {
  return new Promise((resolve) => {
    const worker = new Worker(
      `require('tsx/cjs/api').register(); require(${JSON.stringify(join(__dirname, 'worker.ts'))});`,
      {
        eval: true,
        workerData: share,
        resourceLimits: { maxOldGenerationSizeMb: heapOfOne },
      },
    );
    let last = -1;
    let since = { time: Date.now(), processor: cpuUsage() };
    let why: string | null = null;
    const timer = setInterval(() => {
      measured(memoryUsage.rss());
      const current = Atomics.load(share.current, 0);
      if (current !== last) [last, since] = [current, { time: Date.now(), processor: cpuUsage() }];
      else if (current !== 0 && isTooLong(since)) {
        why = 'hang';
        void worker.terminate();
      }
    }, 500);
    worker.on('message', accept);
    worker.on('error', (error) => {
      why = error.message;
    });
    worker.on('exit', () => {
      clearInterval(timer);
      resolve(why);
    });
  });
}
