/** The thread that checks reports, one after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { readWordReport } from '../../../hosts/docx/read';
import type { Readers } from '../../../hosts/files/read-report';
import { readLegacyInNode } from '../../../hosts/legacy/read-in-node';
import type { ReportOptions } from '../../offices/check-read';
import { checkReport } from '../check-report';

/** Among many files there is one for each reader. */
const readers: Readers = { word: readWordReport, legacy: readLegacyInNode };

/**
 * 64 MB of numbers, which V8 need not look through. Beside the few megabytes of a report alone it would clear the memory
 * away after every one of them, with more work than the checking; beside these it does after every tenth.
 */
const ballast = new Array<number>(8_000_000).fill(0.5);
parentPort?.on('close', () => ballast.splice(0));

parentPort?.on('message', (file: string) => {
  void checkReport(file, workerData as ReportOptions, readers).then((outcome) => parentPort?.postMessage(outcome));
});
