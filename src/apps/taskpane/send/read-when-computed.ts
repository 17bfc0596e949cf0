/** Reads the workbook when Excel has computed it. */

/** How often and how long Excel is given time to compute, in milliseconds. */
const TRIES = 8;
const PAUSE = 750;

/** How somebody is told, and how long it takes. */
export interface Waiting {
  /** Called each time it waits, with the number of cells that are waited for. */
  readonly onWait?: (cells: number) => void;
  readonly pause?: number;
}

/**
 * Reads again and again until no cell waits for its value, a few seconds; then gives what was read last.
 * @param read each look tells whether another one is needed
 * @throws the error of the reading
 * @example await readWhenComputed(() => readWorkbook(host), countWaiting, { onWait: setWaiting })
 */
export async function readWhenComputed<Read>(
  read: () => Promise<Read>,
  countWaiting: (read: Read) => number,
  { onWait, pause = PAUSE }: Waiting = {},
): Promise<Read> {
  for (let tries = 1; ; tries += 1) {
    const last = await read();
    const waiting = countWaiting(last);
    if (waiting === 0 || tries === TRIES) return last;
    onWait?.(waiting);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
