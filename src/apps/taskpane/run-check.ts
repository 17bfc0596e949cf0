/** Reads the workbook and checks it, telling the pane what is going on. */
import { excelFailure } from '../../hosts/excel/failure';
import { readWorkbook } from '../../hosts/excel/read-workbook';
import type { CheckState } from './check-state';
import type { PaneHost } from './pane-host';

/**
 * Goes from a press on "Periksa" to a result, a failure, or back to the start when it was stopped.
 * @param show called with each state that the pane should show
 * @example await runCheck(host, setState, stop.signal);
 */
export async function runCheck(host: PaneHost, show: (state: CheckState) => void, signal: AbortSignal): Promise<void> {
  show({ step: 'working', doing: 'reading', share: null });
  try {
    const workbook = await readWorkbook(host.excel, {
      signal,
      onProgress: (done, total) => {
        show({ step: 'working', doing: 'reading', share: done / total });
      },
    });
    show({ step: 'working', doing: 'checking', share: null });
    await nextTask();
    signal.throwIfAborted();
    show({ step: 'done', workbook, result: host.check(workbook) });
  } catch (error) {
    if (signal.aborted) show({ step: 'start', wasStopped: true });
    else show({ step: 'failed', failure: excelFailure(error), details: error instanceof Error ? error.message : '' });
  }
}

/** Lets the page show the last state, and take a click, before the check occupies it. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
