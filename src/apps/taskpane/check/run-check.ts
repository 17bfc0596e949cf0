/** Reads the workbook and checks it, telling the pane what is going on. */
import type { Profile } from '../../../core/profiles/profile';
import type { CheckState, DoneState } from './check-state';
import { failureOf } from '../failure-of';
import { nextTask } from '../next-task';
import type { PaneHost } from '../pane-host';
import { readToCheck } from './read-to-check';

/**
 * Goes from a press on "Periksa" to a result, a failure, or back to the start when it was stopped.
 * @param show called with each state that the pane should show
 * @example await runCheck(host, null, setState, stop.signal);
 */
export async function runCheck(
  host: PaneHost,
  profile: Profile | null,
  show: (state: CheckState) => void,
  signal: AbortSignal,
): Promise<void> {
  show({ step: 'working', doing: 'reading', share: null });
  try {
    const { workbook, ignored } = await readToCheck(host.excel, {
      signal,
      onProgress: (done, total) => {
        show({ step: 'working', doing: 'reading', share: done / total });
      },
    });
    show({ step: 'working', doing: 'checking', share: null });
    await nextTask();
    signal.throwIfAborted();
    const result = await host.check(workbook, optionsFor(profile));
    signal.throwIfAborted();
    show({ step: 'done', workbook, result, ignored, isStale: false });
  } catch (error) {
    if (signal.aborted) show({ step: 'start', wasStopped: true, isEmpty: false });
    else show({ step: 'failed', failure: failureOf(error), details: error instanceof Error ? error.message : '' });
  }
}

/**
 * Checks again while the last result stays in sight.
 * @param signal stops it when cells change meanwhile; the answer is then null, as nobody wants it any more
 */
export async function checkQuietly(
  host: PaneHost,
  profile: Profile | null,
  last: DoneState,
  signal: AbortSignal,
): Promise<DoneState | null> {
  try {
    const { workbook, ignored } = await readToCheck(host.excel, { signal });
    await whenIdle();
    signal.throwIfAborted();
    const result = await host.check(workbook, optionsFor(profile));
    return signal.aborted ? null : { step: 'done', workbook, result, ignored, isStale: false };
  } catch {
    return signal.aborted ? null : { ...last, isStale: true };
  }
}

function optionsFor(profile: Profile | null): { profile?: Profile } {
  return profile === null ? {} : { profile };
}

/** Waits for a moment in which nobody types; not every browser tells when. */
function whenIdle(): Promise<void> {
  if (!('requestIdleCallback' in globalThis)) return nextTask();
  return new Promise((resolve) => {
    requestIdleCallback(() => {
      resolve();
    });
  });
}
