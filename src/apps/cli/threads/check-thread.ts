/** The thread that checks reports, one after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { readWordReport } from '../../../hosts/docx/read';
import type { Readers } from '../../../hosts/files/read-report';
import { readLegacyInNode } from '../../../hosts/legacy/read-in-node';
import type { ReportOptions } from '../../offices/check-read';
import { checkReport } from '../check-report';
import { youngMemory } from './young-memory';

/** Among many files there is one for each reader. */
const readers: Readers = { word: readWordReport, legacy: readLegacyInNode };

const clearYoungMemory = youngMemory();

async function answer(file: string): Promise<void> {
  parentPort?.postMessage(await checkReport(file, workerData as ReportOptions, readers));
}

/** A file is looked at when the one before it is done with. */
let before = Promise.resolve();

parentPort?.on('message', (file: string) => {
  before = before.then(() => answer(file)).then(clearYoungMemory);
});
