/** References and numbers as the test cases write them. */

/** Tells an address from the other things that a formula holds. */
export function isReference(written: string): boolean {
  return /^(?:Data!)?\$?[A-Z]\$?\d+(?::\$?[A-Z]\$?\d+)?$/.test(written);
}

/** A number, or a fraction of two. */
export function numberOf(written: string): number {
  const [above = '', below = '1'] = written.split('/');
  return Number(above) / Number(below);
}
