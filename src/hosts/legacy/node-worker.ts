/** The worker of the command line. */
import { parentPort } from 'node:worker_threads';
import { answer, READY, type LegacyQuestion } from './answer';

parentPort?.once('message', (question: LegacyQuestion) => {
  parentPort?.postMessage(answer(question));
});
parentPort?.postMessage(READY);
