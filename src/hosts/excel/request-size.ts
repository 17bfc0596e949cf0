/** Requests that stay under the 5 MB that Excel on the web takes at once. */
import type { WorksheetObject } from './excel-api';

/** How much one request may hold; the estimate is rough, so a fifth is kept free. */
const BYTES_PER_REQUEST = 4_000_000;
/** What a call takes beside what it is given, as JSON. */
export const BYTES_PER_CALL = 130;

/** Something that is done to a sheet in one go, with about how much it takes of a request. */
export interface Step {
  readonly bytes: number;
  readonly put: (worksheet: WorksheetObject) => void;
}

/**
 * Puts steps into as few requests as possible, in their order.
 * @example intoRequests([{ bytes: 3_000_000 }, { bytes: 3_000_000 }]).length // 2
 */
export function intoRequests<Sized extends { readonly bytes: number }>(steps: readonly Sized[]): Sized[][] {
  const requests: Sized[][] = [];
  let room = 0;
  for (const step of steps) {
    if (requests.length === 0 || step.bytes > room) {
      requests.push([]);
      room = BYTES_PER_REQUEST;
    }
    requests.at(-1)!.push(step);
    room -= step.bytes;
  }
  return requests;
}
