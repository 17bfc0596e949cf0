/** The worked examples of test/fixtures/vectors.tsv. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One worked example. */
export interface Vector {
  readonly id: string;
  readonly what: string;
  readonly input: string;
  readonly expected: string;
}

/** Every example, in the order of the file. */
export const VECTORS: readonly Vector[] = readFileSync(join(__dirname, '../../fixtures/vectors.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => {
    const [id = '', what = '', input = '', expected = ''] = line.split('\t');
    return { id, what, input, expected };
  });

/** The example of an id. */
export function vector(id: string): Vector {
  const found = VECTORS.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no example ${id}`);
  return found;
}

/** A number written with a comma or a point for its decimals. */
export function number(text: string): number {
  return Number(text.replace(',', '.'));
}

/** The number after a name in a text: `numberAfter('NI=3.3 IKM=83.89', 'IKM=')` is 83.89. */
export function numberAfter(text: string, name: string): number {
  const start = text.indexOf(name);
  const digits = /^\s*(-?\d+(?:[.,]\d+)?)/.exec(text.slice(start + name.length));
  if (start < 0 || digits === null) throw new Error(`no ${name} in ${text}`);
  return number(digits[1] ?? '');
}
