/** What a host is believed to do, and the ways to say that it does not. */
import type { ExcelHost } from '../../../src/hosts/excel/excel-api';
import type { SwitchName } from './switches';

/** One belief; it throws when the host behaves otherwise. */
export interface Belief {
  readonly name: string;
  readonly source: string;
  /** What the host does only when a switch is on, as Excel does it only on some machines. */
  readonly switch?: SwitchName;
  readonly check: (host: ExcelHost) => Promise<void>;
}

/** Throws when two values differ; both go through JSON. */
export function expectSame(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  }
}

/** Throws unless reading fails with a code. */
export function expectCode(read: () => unknown, code: string): void {
  let thrown: unknown;
  try {
    read();
  } catch (error) {
    thrown = error;
  }
  expectSame((thrown as { code?: string } | undefined)?.code, code);
}

/** Throws unless a promise fails with a code. */
export async function expectRejection(promise: Promise<unknown>, code: string): Promise<void> {
  const thrown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  expectSame((thrown as { code?: string } | undefined)?.code, code);
}
