/** References and numbers as the test cases write them. */
import { referenceOf } from '../../../src/core/functions-to-native/arguments';

/** Tells an address from the other things that a formula holds. */
export function isReference(written: string): boolean {
  return referenceOf(written) !== null;
}

/** A number, or a fraction of two. */
export function numberOf(written: string): number {
  const [above = '', below = '1'] = written.split('/');
  return Number(above) / Number(below);
}
