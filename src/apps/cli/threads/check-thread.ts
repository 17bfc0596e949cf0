/** The thread that checks reports, one after another. */
import { argv } from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import type { ReportOptions } from '../../offices/check-read';
import type { Outcome } from '../outcome';
import { startQuickly } from '../quick-start';

startQuickly(argv[2]!);

async function checked(file: string): Promise<Outcome> {
  const { checkInThread } = await import(/* webpackChunkName: "check-in-thread" */ './check-in-thread');
  return checkInThread(file, workerData as ReportOptions);
}

parentPort?.on('message', (file: string) => {
  void checked(file).then((outcome) => parentPort?.postMessage(outcome));
});
