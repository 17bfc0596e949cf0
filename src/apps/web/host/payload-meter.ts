/** Estimates what goes over the wire between Office.js and Excel. */
import { OfficeFailure } from './office-failure';

/** Excel on the web takes and gives at most this at once. */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;
/** What a call takes beside what it is given: its number, its name and the path of its object, as JSON. */
const BYTES_PER_CALL = 130;

/** The sizes of one round trip, in bytes. */
export interface Payload {
  readonly request: number;
  readonly response: number;
}

/** Measures the round trips of a host, and refuses one that is too large for Excel on the web. */
export class PayloadMeter {
  readonly trips: Payload[] = [];
  private request = 0;
  private response = 0;

  /** @param largestResponse how many bytes an answer may have */
  constructor(private readonly largestResponse = LARGEST_PAYLOAD) {}

  send(given: unknown): void {
    this.request += BYTES_PER_CALL + sizeOf(given);
  }

  receive(value: unknown): void {
    this.response += sizeOf(value);
  }

  /** @throws OfficeFailure when the request is too large */
  begin(): void {
    const { request } = this;
    this.request = 0;
    this.response = 0;
    if (request > LARGEST_PAYLOAD)
      throw new OfficeFailure('RequestPayloadSizeLimitExceeded', 'The request is too large.');
    this.trips.push({ request, response: 0 });
  }

  /** @throws OfficeFailure when the answer is too large */
  end(): void {
    const { response } = this;
    if (response > this.largestResponse) {
      throw new OfficeFailure('ResponsePayloadSizeLimitExceeded', 'The answer is too large.');
    }
    this.trips.push({ request: this.trips.pop()?.request ?? 0, response });
  }
}

function sizeOf(value: unknown): number {
  return value === undefined ? 0 : new TextEncoder().encode(JSON.stringify(value)).length;
}
