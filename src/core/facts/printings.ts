/** Which facts are printed more than once, and not as the same number everywhere. */
import type { Reading } from '../workbook/reading';

/** The first printing of every fact, or null once another one is not the same number: most facts need no more. */
export class Printings {
  private readonly byStatement = new Map<string, Map<string, Reading | null>>();

  /** Takes note of one printing of what is stated, by the key of whom it is stated of. */
  add(what: string, key: string, reading: Reading): void {
    let byIdentity = this.byStatement.get(what);
    if (byIdentity === undefined) this.byStatement.set(what, (byIdentity = new Map<string, Reading | null>()));
    const first = byIdentity.get(key);
    if (first === undefined) byIdentity.set(key, reading);
    else if (first !== null && !isSameNumber(first, reading)) byIdentity.set(key, null);
  }

  /** True for a fact that is printed more than once, and not as the same number everywhere. */
  differ(what: string, key: string): boolean {
    return this.byStatement.get(what)?.get(key) === null;
  }
}

function isSameNumber(a: Reading, b: Reading): boolean {
  return a.kind === 'number' && b.kind === 'number' && a.value === b.value && a.percent === b.percent;
}
