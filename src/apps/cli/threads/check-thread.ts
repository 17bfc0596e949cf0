/** The thread that checks reports, one after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { readWordReport } from '../../../hosts/docx/read';
import type { Readers } from '../../../hosts/files/read-report';
import { readLegacyInNode } from '../../../hosts/legacy/read-in-node';
import type { ReportOptions } from '../../offices/check-read';
import { checkReport } from '../check-report';

/** Among many files there is one for each reader. */
const readers: Readers = { word: readWordReport, legacy: readLegacyInNode };

parentPort?.on('message', (file: string) => {
  void checkReport(file, workerData as ReportOptions, readers).then((outcome) => parentPort?.postMessage(outcome));
});
