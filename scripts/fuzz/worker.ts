/** Uses one spoilt file after another; the main thread watches how long each one takes. */
import { parentPort, workerData } from 'node:worker_threads';
import { Random } from '../random-reports/random';
import { spoiltFile } from './format';
import { formatOf } from './formats';

/** What a worker is to do. */
export interface Share {
  readonly format: string;
  readonly first: number;
  readonly end: number;
  /** How far numbers lie apart. */
  readonly step: number;
  /** Shared with the main thread: the number in work. */
  readonly current: Int32Array;
}

/** What a worker says of a number. */
export interface Outcome {
  readonly number: number;
  /** `read`, or the reason of a refusal; null for a fault. */
  readonly outcome: string | null;
  readonly fault?: string;
}

/** Outcomes are sent together: a message for each costs more than the reading. */
const together = 50;

async function work({ format: name, first, end, step, current }: Share): Promise<void> {
  const format = formatOf(name);
  let outcomes: Outcome[] = [];
  const send = (): void => {
    parentPort?.postMessage(outcomes);
    outcomes = [];
  };
  for (let number = first; number < end; number += step) {
    Atomics.store(current, 0, number);
    try {
      outcomes.push({ number, outcome: await format.use(spoiltFile(format, new Random(number))) });
    } catch (error) {
      outcomes.push({
        number,
        outcome: null,
        fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
    if (outcomes.length === together) send();
  }
  send();
}

if (parentPort !== null)
  void work(workerData as Share).catch((error: unknown) => {
    throw error;
  });
