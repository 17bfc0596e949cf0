/** The worker of the command line. */
import { parentPort, workerData } from 'node:worker_threads';
import { answer, type LegacyQuestion } from './answer';

parentPort?.postMessage(answer(workerData as LegacyQuestion));
