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

/** The examples of a capaian of targets with a direction, a range or a bound: V172 to V191. */
export const capaianVectors: readonly Vector[] = VECTORS.filter(
  ({ id, what }) => what === 'CAPAIAN' && Number(id.slice(1)) >= 172,
);

/** What stands behind a name: a text in quotation marks or a range of numbers stays text. */
function written(input: string, name: string): string | number {
  const quoted = new RegExp(`${name}="([^"]*)"`).exec(input)?.[1];
  if (quoted !== undefined) return quoted;
  const plain = new RegExp(`${name}=(\\S+)`).exec(input)?.[1] ?? '';
  return /\d–\d/.test(plain) ? plain : number(plain.replace('−', '-'));
}

/** An example of a capaian; `expected` is a fraction, null for a sentence. */
export interface CapaianVector {
  readonly target: string | number;
  readonly realisasi: number;
  readonly direction: 'naik' | 'turun' | null;
  readonly expected: number | null;
}

/** Reads what an example of a capaian says. */
export function readCapaianVector({ input, expected }: Vector): CapaianVector {
  const direction = /no arah/.test(input) ? null : (/\b(naik|turun)\b/.exec(input)?.[1] ?? null);
  return {
    target: written(input, 'T'),
    realisasi: Number(written(input, 'R')),
    direction: direction as CapaianVector['direction'],
    expected: expected.startsWith('error') ? null : Number(expected.split(' ')[0]),
  };
}
