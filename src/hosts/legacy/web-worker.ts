/** The worker of the web edition. */
import { answer, READY, type LegacyQuestion } from './answer';

addEventListener('message', ({ data }: MessageEvent<LegacyQuestion>) => {
  postMessage(answer(data));
});
postMessage(READY);
