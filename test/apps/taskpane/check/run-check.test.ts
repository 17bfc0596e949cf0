import type { CheckState } from '../../../../src/apps/taskpane/check/check-state';
import { runCheck } from '../../../../src/apps/taskpane/check/run-check';
import type { PaneHost } from '../../../../src/apps/taskpane/pane-host';
import { SwitchedHost } from '../../../hosts/excel/switched-host';
import { check } from '../../../../src/core/check';
import { MemoryGrid } from '../../../hosts/excel/memory-grid';
import { sheetOf } from '../../../hosts/excel/plain-sheet';

const workbook = { sheets: [sheetOf('A', [['Target', 'Realisasi']])] };

async function statesOf(host: SwitchedHost, signal = new AbortController().signal): Promise<CheckState[]> {
  const states: CheckState[] = [];
  const paneHost = { excel: host, language: 'id' as const, check, onLanguage: () => undefined };
  await runCheck(paneHost, null, (state) => states.push(state), signal);
  return states;
}

test('reading, checking, and a result', async () => {
  const states = await statesOf(new SwitchedHost(new MemoryGrid(workbook)));
  expect(states.map((state) => (state.step === 'working' ? [state.doing, state.share] : state.step))).toEqual([
    ['reading', null],
    ['reading', 1],
    ['checking', null],
    'done',
  ]);
});

test.each([
  ['InvalidOperationInCellEditMode', 'cellEditing'],
  ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
  ['AccessDenied', 'protected'],
  ['ServiceNotAvailable', 'lost'],
  ['GeneralException', 'unknown'],
] as const)('%s is told as %s', async (code, failure) => {
  const host = new SwitchedHost(new MemoryGrid(workbook));
  host.failFrom(3, code);
  expect((await statesOf(host)).at(-1)).toMatchObject({ step: 'failed', failure });
});

test('a checker that cannot be loaded is told as such, and is loaded at the next try', async () => {
  const states: CheckState[] = [];
  let isReachable = false;
  const excel = new SwitchedHost(new MemoryGrid(workbook));
  const loadAndCheck: PaneHost['check'] = async (...given) => {
    await Promise.resolve();
    if (!isReachable) throw Object.assign(new Error('Loading chunk 1 failed.'), { name: 'ChunkLoadError' });
    return check(...given);
  };
  const host: PaneHost = { excel, language: 'id', check: loadAndCheck, onLanguage: () => undefined };
  const run = () => runCheck(host, null, (state) => states.push(state), new AbortController().signal);
  await run();
  expect(states.at(-1)).toMatchObject({ step: 'failed', failure: 'notLoaded' });
  isReachable = true;
  await run();
  expect(states.at(-1)?.step).toBe('done');
});

test('a stopped check goes back to the start', async () => {
  const stop = new AbortController();
  stop.abort();
  const states = await statesOf(new SwitchedHost(new MemoryGrid(workbook)), stop.signal);
  expect(states.at(-1)).toEqual({ step: 'start', wasStopped: true, isEmpty: false });
});
